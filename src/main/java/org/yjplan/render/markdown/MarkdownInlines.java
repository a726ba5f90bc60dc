package org.yjplan.render.markdown;

import java.util.List;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Code;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Footnote;
import org.yjplan.document.Foreign;
import org.yjplan.document.Inline;
import org.yjplan.document.InlineVisitor;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Link;
import org.yjplan.document.NoteMark;
import org.yjplan.document.Rag;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;
import org.yjplan.markup.SafeMarkup;

/** Running text as Markdown. */
final class MarkdownInlines implements InlineVisitor<String> {
    /** The context of the text, which decides how a line ends within it. */
    enum Place {
        PARAGRAPH("\\\n"),
        HEADING(" "),
        CELL("<br>");

        private final String lineBreak;

        Place(String lineBreak) {
            this.lineBreak = lineBreak;
        }
    }

    private final Surroundings surroundings;
    private final Place place;

    /**
     * Text in its context.
     *
     * @param surroundings what the whole file shares
     * @param place the context of the text
     */
    MarkdownInlines(Surroundings surroundings, Place place) {
        this.surroundings = surroundings;
        this.place = place;
    }

    String all(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            String text = inline.accept(this);
            if (inline instanceof Strong || inline instanceof Emphasis) {
                String next = i + 1 < inlines.size() ? inlines.get(i + 1).accept(this) : "";
                text = marked(inline instanceof Strong ? Mark.STRONG : Mark.EMPHASIS, out, text, next);
            }
            out.append(text);
        }
        return out.toString();
    }

    /** A delimiter, as Markdown and as HTML. */
    private enum Mark {
        STRONG("**", "strong"),
        EMPHASIS("*", "em");

        private final String asterisks;
        private final String element;

        Mark(String asterisks, String element) {
            this.asterisks = asterisks;
            this.element = element;
        }
    }

    @Override
    public String visit(Code code) {
        // A run of backticks longer than any inside delimits the text: CommonMark 0.31, section 6.1.
        int longest = 0;
        int run = 0;
        for (char c : code.value().toCharArray()) {
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean pad = code.value().startsWith("`") || code.value().endsWith("`");
        String text = place == Place.CELL ? code.value().replace("|", "\\|") : code.value();
        return pad ? fence + " " + text + " " + fence : fence + text + fence;
    }

    @Override
    public String visit(CheckBox checkBox) {
        return shown(checkBox);
    }

    /** A checkbox as a character, where Markdown has no syntax for it. */
    static String shown(CheckBox checkBox) {
        return checkBox.ticked() ? "\u2611" : "\u2610";
    }

    @Override
    public String visit(Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public String visit(Footnote footnote) {
        surroundings.keep(footnote);
        return "[^" + footnote.mark() + "]";
    }

    @Override
    public String visit(Foreign foreign) {
        return "<span lang=\"" + SafeMarkup.text(foreign.language()) + "\">" + all(foreign.content()) + "</span>";
    }

    @Override
    public String visit(LineBreak lineBreak) {
        return place.lineBreak;
    }

    @Override
    public String visit(Link link) {
        return "[" + all(link.content()) + "]("
                + escapeTarget(surroundings.anchors().of(link)) + ")";
    }

    @Override
    public String visit(NoteMark noteMark) {
        return "<sup>" + noteMark.mark() + "</sup>";
    }

    @Override
    public String visit(Rag rag) {
        return all(rag.content());
    }

    @Override
    public String visit(Strong strong) {
        return all(strong.content());
    }

    @Override
    public String visit(Text text) {
        return MarkdownEscape.inline(text.value());
    }

    /**
     * Marks text, keeping space outside the delimiters: inside, they would not be read as such. Where asterisks would not
     * be read as delimiters anyway (CommonMark 0.31, section 6.2, “delimiter runs”), the HTML element is used.
     */
    private static String marked(Mark mark, CharSequence before, String text, String after) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return text;
        }
        boolean opens =
                start > 0 || before.isEmpty() || isPlain(text.charAt(0)) || isSpace(before.charAt(before.length() - 1));
        boolean closes =
                end < text.length() || after.isEmpty() || isPlain(text.charAt(end - 1)) || isSpace(after.charAt(0));
        boolean touches = text.charAt(start) == '*'
                || text.charAt(end - 1) == '*'
                || (!before.isEmpty() && before.charAt(before.length() - 1) == '*')
                || (!after.isEmpty() && after.charAt(0) == '*');
        String words = text.substring(start, end);
        String set = opens && closes && !touches
                ? mark.asterisks + words + mark.asterisks
                : "<" + mark.element + ">" + words + "</" + mark.element + ">";
        return text.substring(0, start) + set + text.substring(end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static String escapeTarget(String target) {
        return target.replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("|", "%7C");
    }
}
