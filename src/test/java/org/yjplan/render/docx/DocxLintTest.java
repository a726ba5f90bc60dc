package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yjplan.render.docx.DocxLint.Rule;

/** Breaks a sound file in every way that the lint should find. */
class DocxLintTest {
    private static final String MAIN = "word/document.xml";

    /** A way to break a file: the first match of a pattern in a part is replaced. */
    private enum Break {
        NO_PARAGRAPH(
                Rule.CELL_WITHOUT_PARAGRAPH,
                MAIN,
                "<w:p><w:pPr><w:pStyle w:val=\"TableNumber\"[^>]*></w:pPr></w:p></w:tc>",
                "</w:tc>"),
        PARAGRAPH_NOT_LAST(Rule.CELL_WITHOUT_PARAGRAPH, MAIN, "</w:p></w:tc>", "</w:p><w:permEnd w:id=\"1\"/></w:tc>"),
        SAME_BOOKMARK_NAME(Rule.DUPLICATE_BOOKMARK, MAIN, "w:name=\"_Ref_risks\"", "w:name=\"_Ref_contents\""),
        SAME_BOOKMARK_NUMBER(
                Rule.DUPLICATE_BOOKMARK, MAIN, "<w:bookmarkStart w:id=\"1\"", "<w:bookmarkStart w:id=\"0\""),
        BOOKMARK_WITHOUT_END(Rule.UNCLOSED_BOOKMARK, MAIN, "<w:bookmarkEnd [^>]*>", ""),
        BOOKMARK_WITHOUT_START(Rule.UNCLOSED_BOOKMARK, MAIN, "<w:bookmarkStart [^>]*>", ""),
        FIELD_WITHOUT_END(Rule.UNBALANCED_FIELD, MAIN, "<w:fldChar w:fldCharType=\"end\"(></w:fldChar>|/>)", ""),
        FIELD_WITHOUT_BEGIN(Rule.UNBALANCED_FIELD, MAIN, "<w:fldChar w:fldCharType=\"begin\"(></w:fldChar>|/>)", ""),
        FIELD_WITHOUT_SEPARATOR(
                Rule.UNBALANCED_FIELD,
                "word/footer2.xml",
                "<w:fldChar w:fldCharType=\"begin\"",
                "<w:fldChar w:fldCharType=\"separate\""),
        NO_SUCH_PARAGRAPH_STYLE(Rule.UNDEFINED_STYLE, MAIN, "w:pStyle w:val=\"Caption\"", "w:pStyle w:val=\"Legend\""),
        NO_SUCH_CHARACTER_STYLE(Rule.UNDEFINED_STYLE, MAIN, "w:rStyle w:val=\"Strong\"", "w:rStyle w:val=\"Bold\""),
        NO_SUCH_TABLE_STYLE(
                Rule.UNDEFINED_STYLE, MAIN, "w:tblStyle w:val=\"PlanTable\"", "w:tblStyle w:val=\"TableGrid\""),
        STYLE_REMOVED(Rule.UNDEFINED_STYLE, "word/styles.xml", "w:styleId=\"TableText\"", "w:styleId=\"Gone\""),
        NO_SUCH_NUMBER(Rule.UNDEFINED_NUMBER, "word/numbering.xml", "<w:num w:numId=\"6\"", "<w:num w:numId=\"99\""),
        TOO_WIDE_A_SPAN(Rule.GRID_OVERFLOW, MAIN, "<w:gridSpan w:val=\"3\"", "<w:gridSpan w:val=\"7\""),
        TOO_MANY_CELLS(Rule.GRID_OVERFLOW, MAIN, "<w:tc>(.*?)</w:tc>", "<w:tc>$1</w:tc><w:tc>$1</w:tc>"),
        TOO_FEW_CELLS(Rule.SHORT_ROW, MAIN, "<w:tc>.*?</w:tc>", ""),
        WIDTH_AT_ODDS(Rule.GRID_DISAGREES, MAIN, "<w:tcW w:w=\"\\d+\"", "<w:tcW w:w=\"77\""),
        WIDE_COLUMN(Rule.TABLE_TOO_WIDE, MAIN, "<w:gridCol w:w=\"\\d+\"", "<w:gridCol w:w=\"9999\""),
        NOTHING_TO_CONTINUE(Rule.ORPHAN_MERGE, MAIN, "<w:vMerge w:val=\"restart\"", "<w:vMerge w:val=\"continue\""),
        SAME_CONTROL(
                Rule.DUPLICATE_CONTROL,
                MAIN,
                "w:tag w:val=\"signature\"(/>|></w:tag>)<w:id w:val=\"\\d+\"",
                "w:tag w:val=\"signature\"/><w:id w:val=\"1\""),
        SAME_DRAWING(Rule.DUPLICATE_DRAWING, MAIN, "<wp:docPr id=\"2\"", "<wp:docPr id=\"1\""),
        FOOTNOTE_TO_NOWHERE(
                Rule.DANGLING_FOOTNOTE, MAIN, "<w:footnoteReference w:id=\"1\"", "<w:footnoteReference w:id=\"9\""),
        FOOTNOTE_FROM_NOWHERE(Rule.DANGLING_FOOTNOTE, MAIN, "<w:footnoteReference [^>]*>", ""),
        NO_SUCH_PICTURE(Rule.DANGLING_ANCHOR, MAIN, "r:embed=\"rId\\d+\"", "r:embed=\"rId999\""),
        SILENT_PICTURE(Rule.MISSING_ALT_TEXT, MAIN, "descr=\"[^\"]+\"", "descr=\"\""),
        PICTURE_NOT_MARKED(Rule.MISSING_ALT_TEXT, MAIN, "<adec:decorative val=\"1\"", "<adec:decorative val=\"0\""),
        SILENT_SHAPE(Rule.MISSING_ALT_TEXT, "word/header1.xml", " alt=\"\"", ""),
        SILENT_WATERMARK(Rule.MISSING_ALT_TEXT, "word/header2.xml", " alt=\"Draft\"", ""),
        LINK_TO_NOWHERE(Rule.DANGLING_ANCHOR, MAIN, "w:anchor=\"_Ref_risks\"", "w:anchor=\"_Ref_chances\""),
        PAGE_OF_NOWHERE(Rule.DANGLING_ANCHOR, MAIN, "PAGEREF _Ref_risks", "PAGEREF _Ref_chances"),
        NO_SUCH_RELATIONSHIP(
                Rule.DANGLING_ANCHOR, MAIN, "<w:hyperlink r:id=\"rId\\d+\"", "<w:hyperlink r:id=\"rId999\""),
        COLOUR_ALONE(Rule.EMPTY_COLOURED_CELL, MAIN, "Green – better", " "),
        DIRTY_FIELD(Rule.QUESTION_ON_OPENING, MAIN, "<w:fldChar ", "<w:fldChar w:dirty=\"true\" "),
        UPDATE_FIELDS(
                Rule.QUESTION_ON_OPENING, "word/settings.xml", "<w:zoom", "<w:updateFields w:val=\"true\"/><w:zoom");

        private final Rule rule;
        private final String part;
        private final String pattern;
        private final String replacement;

        Break(Rule rule, String part, String pattern, String replacement) {
            this.rule = rule;
            this.part = part;
            this.pattern = pattern;
            this.replacement = replacement;
        }
    }

    private final DocxFile sound = DocxFile.of(RenderedDocx.of(MoreSamples.everything()));

    @Test
    void findsNothingInASoundFile() {
        assertThat(DocxLint.faults(sound)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Break.class)
    void findsWhatIsBroken(Break way) {
        String whole = sound.part(way.part);
        String broken = whole.replaceFirst("(?s)" + way.pattern, way.replacement);
        assertThat(broken).as("the pattern matches").isNotEqualTo(whole);

        assertThat(DocxLint.faults(sound.with(way.part, broken)))
                .extracting(DocxLint.Fault::rule)
                .contains(way.rule);
    }

    @Test
    void everyRuleIsTested() {
        Set<Rule> proved = EnumSet.noneOf(Rule.class);
        Arrays.stream(Break.values()).forEach(way -> proved.add(way.rule));
        assertThat(proved).containsExactlyInAnyOrder(Rule.values());
    }
}
