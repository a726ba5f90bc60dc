package org.yjplan.render.docx;

import java.util.Optional;
import org.yjplan.document.Caption;

/**
 * Writes captions as Word does: a label, a number from a SEQ field (ECMA-376 part 1, 17.16.5.56) and words, so that a list of
 * tables can be made from them and inserting one renumbers the rest.
 */
final class CaptionWriter {
    private final WordXml xml;
    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final Bookmarks bookmarks;
    private int last;

    CaptionWriter(WordXml xml, Paragraphs paragraphs, InlineWriter inlines, Bookmarks bookmarks) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.bookmarks = bookmarks;
    }

    /** Writes a caption; references by the id lead to its label. */
    void write(Caption caption, Optional<String> id, Flow flow) {
        ParagraphStyle style = ParagraphStyle.CAPTION;
        ParagraphFormat format = ParagraphFormat.of(style);
        paragraphs.write(flow.indent() > 0 ? format.indented(flow.indent(), 0) : format, () -> {
            bookmarks.around(xml, id, () -> caption.label().ifPresent(this::label));
            if (caption.label().isPresent()) {
                inlines.writeLight(" ", "CaptionLabel");
            }
            inlines.write(caption.content(), style);
        });
    }

    private void label(String label) {
        int digits = label.length();
        while (digits > 0 && Character.isDigit(label.charAt(digits - 1))) {
            digits--;
        }
        String number = label.substring(digits);
        String name = label.substring(0, digits).strip();
        if (number.isEmpty() || number.length() > 6 || name.isEmpty() || !isIdentifier(name)) {
            inlines.writeLight(label, "CaptionLabel");
            return;
        }
        inlines.writeLight(label.substring(0, digits), "CaptionLabel");
        int value = Integer.parseInt(number);
        String reset = value == last + 1 ? "" : " \\r " + value;
        last = value;
        Fields.begin(xml, "SEQ " + name + " \\* ARABIC" + reset, () -> inlines.lightProperties("CaptionLabel"));
        inlines.writeLight(number, "CaptionLabel");
        Fields.end(xml, () -> inlines.lightProperties("CaptionLabel"));
    }

    private static boolean isIdentifier(String name) {
        return name.chars().allMatch(Character::isLetter);
    }
}
