package org.yjplan.render.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yjplan.document.Caption;

/**
 * Writes captions as Word does: a label, a number from a SEQ field (ECMA-376 part 1, 17.16.5.56) and words, so that a list of
 * tables can be generated from them and inserting one renumbers the rest.
 */
final class CaptionWriter {
    private final WordXml xml;
    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final Bookmarks bookmarks;
    /** The last number of each label. */
    private final Map<String, Integer> last = new HashMap<>();

    CaptionWriter(WordXml xml, Paragraphs paragraphs, InlineWriter inlines, Bookmarks bookmarks) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.bookmarks = bookmarks;
    }

    /** Writes a caption; references to the id lead to its label. */
    void write(Caption caption, Optional<String> id, ParagraphStyle style, BlockContext context) {
        ParagraphFormat format = ParagraphFormat.of(style);
        paragraphs.write(context.indent() > 0 ? format.indented(context.indent(), 0) : format, () -> {
            bookmarks.around(xml, id, () -> caption.label().ifPresent(this::label));
            if (caption.label().isPresent()) {
                inlines.writeLight(" ", "CaptionLabel");
            }
            inlines.write(caption.content(), style);
        });
    }

    private void label(String label) {
        int digits = digits(label);
        Optional<String> sequence = sequence(label);
        if (sequence.isEmpty()) {
            inlines.writeLight(label, "CaptionLabel");
            return;
        }
        inlines.writeLight(label.substring(0, digits), "CaptionLabel");
        String name = sequence.get();
        String number = label.substring(digits);
        int value = Integer.parseInt(number);
        String reset = value == last.getOrDefault(name, 0) + 1 ? "" : " \\r " + value;
        last.put(name, value);
        FieldWriter.begin(xml, "SEQ " + name + " \\* ARABIC" + reset, () -> inlines.lightProperties("CaptionLabel"));
        inlines.writeLight(number, "CaptionLabel");
        FieldWriter.end(xml, () -> inlines.lightProperties("CaptionLabel"));
    }

    /** The name by which Word counts captions of a label, such as “Table” for “Table 3”; empty if it cannot. */
    static Optional<String> sequence(String label) {
        int digits = digits(label);
        String name = label.substring(0, digits).strip();
        int length = label.length() - digits;
        boolean counted = length > 0 && length <= 6 && !name.isEmpty() && isIdentifier(name);
        return counted ? Optional.of(name) : Optional.empty();
    }

    /** Where the number at the end of a label starts. */
    private static int digits(String label) {
        int digits = label.length();
        while (digits > 0 && label.charAt(digits - 1) >= '0' && label.charAt(digits - 1) <= '9') {
            digits--;
        }
        return digits;
    }

    private static boolean isIdentifier(String name) {
        return name.chars().allMatch(Character::isLetter);
    }
}
