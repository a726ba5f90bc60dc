package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.theme.Theme;

/**
 * The numbering part (ECMA-376 part 1, 17.9): headings, bullets and numbers, and a number of its own for each numbered list,
 * so that every list starts where it should.
 */
final class Numbering {
    /** The number definition of headings. */
    static final int HEADINGS = 1;
    /** The number definition of bulleted lists in the running text. */
    static final int BULLETS = 2;
    /** The number definition of bulleted lists in tables. */
    static final int TABLE_BULLETS = 3;
    /** The number definition behind the List Number styles. */
    static final int NUMBERS = 4;
    /** Takes a paragraph out of the numbering of its style. */
    static final int NONE = 0;

    /** The deepest level that Word has, from 0. */
    static final int DEEPEST = 8;

    private static final int ABSTRACT_NUMBERS = 3;
    private static final int ABSTRACT_TABLE_NUMBERS = 4;

    /** Hanging indents of headings in twips, wide enough for 10, 10.1, 10.1.1 and so on at their sizes. */
    private static final int[] HEADING_INDENTS = {567, 737, 850, 1077, 1304, 1531};

    private record Restart(int abstractNumber, int level, int start) {}

    private final List<Restart> restarts = new ArrayList<>();

    /**
     * A number definition for one more numbered list.
     *
     * @param inTable whether it stands in a table
     * @param level its level, from 0 to {@link #DEEPEST}
     * @param start the number of its first item
     */
    int addList(boolean inTable, int level, int start) {
        restarts.add(new Restart(inTable ? ABSTRACT_TABLE_NUMBERS : ABSTRACT_NUMBERS, level, Math.max(0, start)));
        return NUMBERS + restarts.size();
    }

    /** What each level of a list is indented by, in twips. */
    static int indent(Theme theme, boolean inTable) {
        return Twips.of(inTable ? theme.type().table() * 1.4f : theme.spacing().indent());
    }

    /** Writes the part. */
    void write(WordXml xml, Theme theme) {
        int indent = indent(theme, false);
        int tableIndent = indent(theme, true);
        xml.startPart("w:numbering");
        headings(xml, theme);
        lists(xml, 1, "ListBullet", indent, false);
        lists(xml, 2, "", tableIndent, false);
        lists(xml, ABSTRACT_NUMBERS, "ListNumber", indent, true);
        lists(xml, ABSTRACT_TABLE_NUMBERS, "", tableIndent, true);
        for (int number = HEADINGS; number <= NUMBERS; number++) {
            number(xml, number, number - 1);
            xml.end();
        }
        for (int i = 0; i < restarts.size(); i++) {
            Restart restart = restarts.get(i);
            number(xml, NUMBERS + 1 + i, restart.abstractNumber());
            xml.start("w:lvlOverride").attribute("w:ilvl", restart.level());
            xml.value("w:startOverride", restart.start()).end().end();
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
            xml.start("w:rPr").value("w:b", "0");
            xml.value("w:color", theme.palette().accentGrey().hex()).end().end();
        }
        xml.end();
    }

    private static void lists(WordXml xml, int abstractNumber, String style, int indent, boolean numbered) {
        xml.start("w:abstractNum").attribute("w:abstractNumId", abstractNumber);
        xml.value("w:multiLevelType", "multilevel");
        for (int level = 0; level <= DEEPEST; level++) {
            String linked = style.isEmpty() || level >= ParagraphStyle.LIST_LEVELS
                    ? ""
                    : level == 0 ? style : style + (level + 1);
            int left = indent * (level + 1);
            if (numbered) {
                level(xml, level, "decimal", linked, "%" + (level + 1) + ".", left, indent);
            } else {
                level(xml, level, "bullet", linked, level % 2 == 0 ? "•" : "–", left, indent * 3 / 4);
            }
            xml.end();
        }
        xml.end();
    }

    /** Starts a level; the caller ends it. */
    private static void level(WordXml xml, int level, String format, String style, String text, int left, int hanging) {
        xml.start("w:lvl").attribute("w:ilvl", level);
        xml.value("w:start", 1).value("w:numFmt", format);
        if (!style.isEmpty()) {
            xml.value("w:pStyle", style);
        }
        xml.value("w:suff", "tab").value("w:lvlText", text).value("w:lvlJc", "left");
        xml.start("w:pPr").start("w:tabs");
        xml.empty("w:tab").attribute("w:val", "num").attribute("w:pos", left).end();
        xml.empty("w:ind")
                .attribute("w:left", left)
                .attribute("w:hanging", hanging)
                .end();
    }
}
