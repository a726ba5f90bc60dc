package org.yjplan.markup;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * HTML or XML in which all inserted text is escaped: code that takes it need not escape, and cannot forget to.
 * Immutable.
 */
public final class SafeMarkup {
    /** No markup at all. */
    public static final SafeMarkup NOTHING = new SafeMarkup("");

    private static final String PLACEHOLDER = "%s";

    private final String markup;

    private SafeMarkup(String markup) {
        this.markup = markup;
    }

    /**
     * Markup with parts inserted.
     *
     * @param pattern trusted markup, with <code>%s</code> for each part
     * @param parts what is inserted, in order: markup unchanged, anything else as text
     * @throws IllegalArgumentException if there are more or fewer parts than placeholders
     */
    public static SafeMarkup of(String pattern, Object... parts) {
        StringBuilder out = new StringBuilder(pattern.length() + 16 * parts.length);
        int from = 0;
        for (Object part : parts) {
            int gap = pattern.indexOf(PLACEHOLDER, from);
            if (gap < 0) {
                throw new IllegalArgumentException("too many parts for " + pattern);
            }
            out.append(pattern, from, gap);
            append(part, out);
            from = gap + PLACEHOLDER.length();
        }
        if (pattern.indexOf(PLACEHOLDER, from) >= 0) {
            throw new IllegalArgumentException("too few parts for " + pattern);
        }
        return new SafeMarkup(out.append(pattern, from, pattern.length()).toString());
    }

    /** Text, for an element or for an attribute in double quotes. */
    public static SafeMarkup text(String text) {
        StringBuilder out = new StringBuilder(text.length());
        escape(text, out);
        return new SafeMarkup(out.toString());
    }

    /** Text for an attribute of XML, which would read line ends and tabs as spaces (XML 1.0, 3.3.3). */
    public static SafeMarkup attribute(String text) {
        return new SafeMarkup(text(text).markup.replace("\n", "&#10;").replace("\t", "&#9;"));
    }

    /** Concatenated markup. */
    public static SafeMarkup all(List<SafeMarkup> parts) {
        return all(parts, part -> part);
    }

    /** The concatenated markup of some items. */
    public static <T> SafeMarkup all(List<T> items, Function<? super T, SafeMarkup> markup) {
        StringBuilder out = new StringBuilder();
        items.forEach(item -> out.append(markup.apply(item).markup));
        return new SafeMarkup(out.toString());
    }

    /** Markup with a part inserted; empty if there is no part. */
    public static SafeMarkup ifPresent(String pattern, Optional<?> part) {
        return part.map(given -> of(pattern, given)).orElse(NOTHING);
    }

    private static void append(Object part, StringBuilder out) {
        if (part instanceof SafeMarkup given) {
            out.append(given.markup);
        } else {
            escape(String.valueOf(part), out);
        }
    }

    private static void escape(String text, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped =
                    switch (text.charAt(i)) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        default -> "";
                    };
            if (!escaped.isEmpty()) {
                out.append(text, from, i).append(escaped);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** Whether it is empty. */
    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
