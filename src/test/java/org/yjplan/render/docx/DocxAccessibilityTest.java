package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yjplan.document.SampleDocuments;
import org.yjplan.render.docx.DocxAccessibility.Rule;

/** A file of everything has no barriers, and every rule finds its barrier. */
class DocxAccessibilityTest {
    private static final String MAIN = "word/document.xml";

    /** A way to put a barrier into a file: the first match of a pattern in a part is replaced. */
    private enum Barrier {
        PICTURE(Rule.MISSING_DESCRIPTION, MAIN, "descr=\"[^\"]+\"", "descr=\"\""),
        TABLE(Rule.MISSING_DESCRIPTION, MAIN, "<w:tblCaption [^>]*>", ""),
        HEADER_ROW(Rule.NO_HEADER_ROW, MAIN, "<w:tblHeader/>", ""),
        HEADER_CELL(Rule.BLANK_HEADER, MAIN, "<w:t>Target</w:t>", "<w:t></w:t>"),
        LEVEL(Rule.SKIPPED_LEVEL, MAIN, "w:val=\"Heading2\"", "w:val=\"Heading4\""),
        BLANKS(Rule.BLANK_PARAGRAPHS, MAIN, "(<w:tbl>)", "<w:p></w:p><w:p></w:p>$1"),
        TITLE(Rule.NO_TITLE, "docProps/core.xml", "<dc:title>[^<]*", "<dc:title>"),
        LANGUAGE(Rule.NO_LANGUAGE, "word/styles.xml", "<w:lang [^>]*>", ""),
        LINK(Rule.UNCLEAR_LINK, MAIN, "<w:t>guidance</w:t>", "<w:t>here</w:t>"),
        INK(Rule.LOW_CONTRAST, "word/styles.xml", "(\"RatingAmber\".*?w:color w:val=\")[0-9a-fA-F]+", "$1cc9955"),
        HEAD(Rule.LOW_CONTRAST, "word/styles.xml", "(firstRow.*?w:fill=\")[0-9a-fA-F]+", "$1eeeeee"),
        GROUND(Rule.LOW_CONTRAST, "word/styles.xml", "(\"CallOut\".*?w:fill=\")[0-9a-fA-F]+", "$1333333");

        private final Rule rule;
        private final String part;
        private final String pattern;
        private final String replacement;

        Barrier(Rule rule, String part, String pattern, String replacement) {
            this.rule = rule;
            this.part = part;
            this.pattern = pattern;
            this.replacement = replacement;
        }
    }

    private final DocxFile open = DocxFile.of(RenderedDocx.of(MoreSamples.everything()));

    @Test
    void aLongDocumentHasNoBarriers() {
        assertThat(DocxAccessibility.barriers(DocxFile.of(RenderedDocx.of(SampleDocuments.large(3)))))
                .isEmpty();
    }

    /** The sample has a fourth-level heading below a first-level one: that comes from the tree, not the renderer. */
    @Test
    void theKitchenSinkHasNoBarriersButThoseOfItsTree() {
        assertThat(DocxAccessibility.barriers(open))
                .extracting(DocxAccessibility.Barrier::rule)
                .containsOnly(Rule.SKIPPED_LEVEL)
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Barrier.class)
    void findsBarriers(Barrier barrier) {
        String whole = open.part(barrier.part);
        String changed = whole.replaceFirst("(?s)" + barrier.pattern, barrier.replacement);
        assertThat(changed).as("the pattern matches").isNotEqualTo(whole);

        assertThat(DocxAccessibility.barriers(open.with(barrier.part, changed)))
                .hasSizeGreaterThan(DocxAccessibility.barriers(open).size())
                .extracting(DocxAccessibility.Barrier::rule)
                .contains(barrier.rule);
    }

    @Test
    void everyRuleIsTested() {
        Set<Rule> proved = EnumSet.noneOf(Rule.class);
        Arrays.stream(Barrier.values()).forEach(way -> proved.add(way.rule));
        assertThat(proved).containsExactlyInAnyOrder(Rule.values());
    }
}
