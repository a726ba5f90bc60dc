package org.yjplan.render.docx;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.document.NumberedParagraph;

/**
 * Finds the number definition by which Word shows a paragraph's number as in the document: that of the headings
 * for 5.2 in a section, a separate one for 1, 2, 3. Where Word would count otherwise, the number must be written as text.
 */
final class ParagraphNumbers {
    private static final String PLAIN = "\\d{1,9}\\.";
    private static final int ALPHABET = 26;

    /**
     * A place in the numbering.
     *
     * @param number the number definition
     * @param level the level within that, from 0
     */
    record Place(int number, int level) {}

    /** How the last paragraph that is not part of another was counted. */
    private enum Counted {
        BY_SECTION,
        PLAINLY,
        BY_HAND
    }

    private final HeadingCounter sections;
    private final NumberingPart numbering;
    private final int[] plain = new int[NumberedParagraph.DEPTHS];
    private int plainNumber = NumberingPart.NONE;
    private Counted counted = Counted.BY_HAND;

    ParagraphNumbers(HeadingCounter sections, NumberingPart numbering) {
        this.sections = sections;
        this.numbering = numbering;
    }

    /** The place of a paragraph; empty if its number must be text. Called once for each, in order. */
    Optional<Place> of(NumberedParagraph paragraph) {
        String label = paragraph.label().orElse("");
        if (paragraph.depth() == 0 && label.matches(PLAIN)) {
            counted = Counted.PLAINLY;
            return Optional.of(plain(Integer.parseInt(label.substring(0, label.length() - 1))));
        }
        if (paragraph.depth() == 0) {
            boolean agrees = sections.agrees(paragraph);
            counted = agrees ? Counted.BY_SECTION : Counted.BY_HAND;
            return agrees
                    ? Optional.of(new Place(NumberingPart.HEADINGS, NumberingPart.FIRST_PARAGRAPH))
                    : Optional.empty();
        }
        return switch (counted) {
            case BY_SECTION ->
                sections.agrees(paragraph)
                        ? Optional.of(
                                new Place(NumberingPart.HEADINGS, NumberingPart.FIRST_PARAGRAPH + paragraph.depth()))
                        : Optional.empty();
            case PLAINLY -> plainPart(paragraph.depth(), label);
            case BY_HAND -> Optional.empty();
        };
    }

    private Place plain(int number) {
        if (plainNumber == NumberingPart.NONE || number != plain[0] + 1) {
            plainNumber = numbering.addParagraphs(number);
        }
        Arrays.fill(plain, 0);
        plain[0] = number;
        return new Place(plainNumber, 0);
    }

    private Optional<Place> plainPart(int depth, String label) {
        int next = plain[depth] + 1;
        String shown = depth == 1 ? plain[0] + "." + next : "(" + letters(next) + ")";
        if (!shown.equals(label)) {
            return Optional.empty();
        }
        plain[depth] = next;
        Arrays.fill(plain, depth + 1, plain.length, 0);
        return Optional.of(new Place(plainNumber, depth));
    }

    /** a to z, then aa to zz, as Word counts by letters (ECMA-376 part 1, 17.18.59); empty where nothing is counted. */
    static String letters(int number) {
        if (number < 1) {
            return "";
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % ALPHABET));
        return letter.repeat((number - 1) / ALPHABET + 1);
    }
}
