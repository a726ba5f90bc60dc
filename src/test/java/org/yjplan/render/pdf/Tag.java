package org.yjplan.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A structure element with what it holds: further tags, and text.
 *
 * @param type the structure type, such as H1
 * @param attributes its attributes
 * @param kids tags and strings, in order
 */
public record Tag(String type, Map<String, String> attributes, List<Object> kids) {
    /** A tag that can still be filled. */
    public static Tag of(String type) {
        return new Tag(type, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** Adds a tag. */
    public Tag add(Tag kid) {
        kids.add(kid);
        return kid;
    }

    /** Adds text, which joins the text just before it. */
    public void add(String text) {
        int last = kids.size() - 1;
        if (last >= 0 && kids.get(last) instanceof String before) {
            kids.set(last, before + text);
        } else {
            kids.add(text);
        }
    }

    /** All text within, in order. */
    public String text() {
        return kids.stream()
                .map(kid -> kid instanceof Tag tag ? tag.text() : (String) kid)
                .collect(Collectors.joining());
    }

    /** All tags of a type, in order, this one included. */
    public List<Tag> all(String wanted) {
        List<Tag> found = new ArrayList<>();
        if (type.equals(wanted)) {
            found.add(this);
        }
        for (Object kid : kids) {
            if (kid instanceof Tag tag) {
                found.addAll(tag.all(wanted));
            }
        }
        return found;
    }

    /** The tree as text: a line for each tag and each stretch of text, with white space collapsed. */
    public String outline() {
        StringBuilder out = new StringBuilder();
        outline(out, 0);
        return out.toString();
    }

    private void outline(StringBuilder out, int depth) {
        out.append("  ".repeat(depth)).append(type);
        attributes.forEach(
                (name, value) -> out.append(' ').append(name).append('=').append(value));
        out.append('\n');
        for (Object kid : kids) {
            if (kid instanceof Tag tag) {
                tag.outline(out, depth + 1);
            } else if (!even((String) kid).isEmpty()) {
                out.append("  ".repeat(depth + 1))
                        .append('“')
                        .append(even((String) kid))
                        .append("”\n");
            }
        }
    }

    /** Text with single plain spaces, and without soft hyphens. */
    static String even(String text) {
        StringBuilder out = new StringBuilder();
        text.replace("\u00ad", "").codePoints().forEach(c -> {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                out.appendCodePoint(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
