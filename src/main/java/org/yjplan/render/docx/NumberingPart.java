package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.document.ListLabels;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.theme.Theme;
import org.yjplan.theme.TypeScale;

/**
 * The numbering part (ECMA-376 part 1, 17.9): headings, bullets and numbers, and a number definition for each
 * numbered list, so that every list starts where it should.
 */
final class NumberingPart {
    /** The number definition of headings. */
    static final int HEADINGS = 1;
    /** The number definition of bulleted lists in body text. */
    static final int BULLETS = 2;
    /** The number definition of bulleted lists in tables. */
    static final int TABLE_BULLETS = 3;
    /** The number definition behind the List Number styles. */
    static final int NUMBERS = 4;
    /** The number definition of the boxes of trees, which show no number. */
    static final int TREES = 5;
    /** Takes a paragraph out of the numbering of its style. */
    static final int NONE = 0;

    /** The deepest level that Word has, from 0. */
    static final int DEEPEST = 8;

    /** Hanging indents of headings in twips, wide enough for 10, 10.1, 10.1.1 and so on at their sizes. */
    private static final int[] HEADING_INDENTS = {567, 737, 850, 1077, 1304, 1531};

    /** The level of {@link #HEADINGS} that numbers paragraphs within a section; those below it have sub-paragraphs. */
    static final int FIRST_PARAGRAPH = 6;

    /** The distance between the border of a tree's box and its words, in twips. */
    private static final int BORDER = 100;

    /**
     * A number definition of one list.
     *
     * @param kind the kind of lists that it is for
     * @param level its level
     * @param start the number of its first item, if it is numbered
     * @param labels the labels of its items, if the level does not define them
     */
    private record Restart(Kind kind, int level, OptionalInt start, Optional<ListLabels> labels) {}

    /** The kinds of lists. */
    private enum Kind {
        BULLETS(1, "ListBullet", false, false),
        TABLE_BULLETS(2, "", false, true),
        NUMBERS(3, "ListNumber", true, false),
        TREES(4, "", false, false),
        TABLE_NUMBERS(5, "", true, true),
        PARAGRAPHS(6, "", true, false);

        private final int abstractNumber;
        private final String style;
        private final boolean numbered;
        private final boolean inTable;

        Kind(int abstractNumber, String style, boolean numbered, boolean inTable) {
            this.abstractNumber = abstractNumber;
            this.style = style;
            this.numbered = numbered;
            this.inTable = inTable;
        }
    }

    private final Theme theme;
    private final List<Restart> restarts = new ArrayList<>();
    private final Map<Restart, Integer> mixed = new HashMap<>();

    /** The numbering of a document. */
    NumberingPart(Theme theme) {
        this.theme = theme;
    }

    /**
     * A number definition for one more numbered list.
     *
     * @param inTable whether it is in a table
     * @param level its level, from 0 to {@link #DEEPEST}
     * @param labels its numbers
     * @param start the number of its first item
     */
    int addList(boolean inTable, int level, ListLabels labels, int start) {
        Kind kind = inTable ? Kind.TABLE_NUMBERS : Kind.NUMBERS;
        Optional<ListLabels> others = Optional.of(labels).filter(other -> other != ListLabels.numbers(level));
        restarts.add(new Restart(kind, level, OptionalInt.of(Math.max(0, start)), others));
        return TREES + restarts.size();
    }

    /**
     * The number definition of a bulleted list.
     *
     * @param inTable whether it is in a table
     * @param level its level, from 0 to {@link #DEEPEST}
     * @param labels its bullets
     */
    int bullets(boolean inTable, int level, ListLabels labels) {
        if (labels == ListLabels.bullets(level)) {
            return inTable ? TABLE_BULLETS : BULLETS;
        }
        Kind kind = inTable ? Kind.TABLE_BULLETS : Kind.BULLETS;
        return mixed.computeIfAbsent(new Restart(kind, level, OptionalInt.empty(), Optional.of(labels)), key -> {
            restarts.add(key);
            return TREES + restarts.size();
        });
    }

    /**
     * A number definition for paragraphs with simple numbers from here on.
     *
     * @param start the number of the first one
     */
    int addParagraphs(int start) {
        restarts.add(new Restart(Kind.PARAGRAPHS, 0, OptionalInt.of(start), Optional.empty()));
        return TREES + restarts.size();
    }

    /** How far the words of a numbered paragraph are indented, in twips. */
    static int paragraphIndent(Theme theme, int depth) {
        int indent = 0;
        for (int outer = 0; outer <= depth; outer++) {
            indent += paragraphHanging(theme, outer);
        }
        return indent;
    }

    /** The distance from the number of a paragraph to its words, in twips. */
    static int paragraphHanging(Theme theme, int depth) {
        return Twips.of(TypeScale.paragraphNumber(depth, theme.type().body()));
    }

    /** The indent of each level of a list, in twips. */
    static int indent(Theme theme) {
        return Twips.of(theme.spacing().indent());
    }

    /** Writes the part. */
    void write(WordXml xml) {
        xml.startPart("w:numbering");
        headings(xml, theme);
        for (Kind kind : Kind.values()) {
            xml.start("w:abstractNum").attribute("w:abstractNumId", kind.abstractNumber);
            xml.value("w:multiLevelType", "multilevel");
            switch (kind) {
                case TREES -> trees(xml);
                case PARAGRAPHS -> paragraphs(xml, theme, 0, "%1.", "%1");
                default -> lists(xml, kind);
            }
            xml.end();
        }
        for (int number = HEADINGS; number <= TREES; number++) {
            number(xml, number, number - 1);
            xml.end();
        }
        for (int i = 0; i < restarts.size(); i++) {
            Restart restart = restarts.get(i);
            number(xml, TREES + 1 + i, restart.kind().abstractNumber);
            xml.start("w:lvlOverride").attribute("w:ilvl", restart.level());
            restart.start().ifPresent(start -> xml.value("w:startOverride", start));
            restart.labels().ifPresent(labels -> level(xml, restart.kind(), restart.level(), labels, ""));
            xml.end().end();
        }
    }

    private void lists(WordXml xml, Kind kind) {
        for (int level = 0; level <= DEEPEST; level++) {
            boolean styled = !kind.style.isEmpty() && level < ParagraphStyle.LIST_LEVELS;
            ListLabels labels = kind.numbered ? ListLabels.numbers(level) : ListLabels.bullets(level);
            level(xml, kind, level, labels, styled ? kind.style + (level == 0 ? "" : level + 1) : "");
        }
    }

    /** The boxes of trees, indented by their level; the first by enough to keep its border within the margin. */
    private void trees(WordXml xml) {
        for (int level = 0; level <= DEEPEST; level++) {
            counting(xml, level, "none");
            label(xml, "nothing", "", BORDER + level * Twips.of(2 * theme.type().table()), 0);
            xml.end();
        }
    }

    private static void number(WordXml xml, int number, int abstractNumber) {
        xml.start("w:num").attribute("w:numId", number).value("w:abstractNumId", abstractNumber);
    }

    private static void headings(WordXml xml, Theme theme) {
        xml.start("w:abstractNum").attribute("w:abstractNumId", 0);
        xml.value("w:multiLevelType", "multilevel");
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < HEADING_INDENTS.length; level++) {
            text.append(level == 0 ? "%1" : ".%" + (level + 1));
            int indent = HEADING_INDENTS[level];
            level(xml, level, "decimal", "Heading" + (level + 1), text.toString(), indent, indent);
            lightNumber(xml, theme);
        }
        paragraphs(xml, theme, FIRST_PARAGRAPH, "%1.%7", "%1.%7");
        xml.end();
    }

    /**
     * Writes the levels of numbered paragraphs.
     *
     * @param first the level of paragraphs that are not part of others
     * @param label how these are numbered
     * @param within the form of their number within that of a sub-paragraph
     */
    private static void paragraphs(WordXml xml, Theme theme, int first, String label, String within) {
        for (int depth = 0; depth < NumberedParagraph.DEPTHS; depth++) {
            int level = first + depth;
            String own = "%" + (level + 1);
            String text = depth == 0 ? label : depth == 1 ? within + "." + own : "(" + own + ")";
            String format = depth < 2 ? "decimal" : "lowerLetter";
            counting(xml, level, format);
            if (level == FIRST_PARAGRAPH) {
                // Subheadings do not restart the paragraph numbers of a section.
                xml.value("w:lvlRestart", 1);
            }
            label(xml, "tab", text, paragraphIndent(theme, depth), paragraphHanging(theme, depth));
            lightNumber(xml, theme);
        }
    }

    /** Ends a level whose numbers are light and grey. */
    private static void lightNumber(WordXml xml, Theme theme) {
        xml.start("w:rPr").value("w:b", "0");
        xml.value("w:color", theme.palette().accentGrey().hex()).end().end();
    }

    /** Writes a level of a list. */
    private void level(WordXml xml, Kind kind, int level, ListLabels labels, String style) {
        int indent = indent(theme);
        int left = indent * (level + 1);
        if (kind.numbered) {
            level(xml, level, format(labels), style, "%" + (level + 1) + ".", left, indent);
        } else {
            level(xml, level, "bullet", style, labels.sign(), left, indent * 3 / 4);
        }
        xml.end();
    }

    private static String format(ListLabels labels) {
        return switch (labels) {
            case LOWER_LETTER -> "lowerLetter";
            case LOWER_ROMAN -> "lowerRoman";
            default -> "decimal";
        };
    }

    /** Starts a level; the caller ends it. */
    private static void level(WordXml xml, int level, String format, String style, String text, int left, int hanging) {
        counting(xml, level, format);
        if (!style.isEmpty()) {
            xml.value("w:pStyle", style);
        }
        label(xml, "tab", text, left, hanging);
    }

    /** Starts a level with its counting. */
    private static void counting(WordXml xml, int level, String format) {
        xml.start("w:lvl").attribute("w:ilvl", level);
        xml.value("w:start", 1).value("w:numFmt", format);
    }

    /** Adds the appearance of its numbers. */
    private static void label(WordXml xml, String after, String text, int left, int hanging) {
        xml.value("w:suff", after).value("w:lvlText", text).value("w:lvlJc", "left");
        xml.start("w:pPr");
        xml.empty("w:ind")
                .attribute("w:left", left)
                .attribute("w:hanging", hanging)
                .end();
    }
}
