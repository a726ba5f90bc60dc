package org.yjplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.document.Make.bullets;
import static org.yjplan.document.Make.item;
import static org.yjplan.document.Make.numbers;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Numbered.By;
import org.yjplan.prose.Outline;

class NumberParagraphsTest {
    private static Heading heading(int level, boolean numbered, String words) {
        return new Heading(
                level, Optional.empty(), numbered, true, Optional.empty(), List.of(text(words)), Origin.NONE);
    }

    private static Numbered numbered(By by, Block... blocks) {
        return new Numbered(by, false, List.of(blocks), Origin.NONE);
    }

    private static NumberedParagraph named(String id, String words) {
        return new NumberedParagraph(
                Optional.of(id), Optional.empty(), 0, List.of(text(words)), List.of(), Origin.NONE);
    }

    private static List<Block> finish(Block... blocks) {
        return Finisher.finish(new Document(SampleDocuments.metadata(), List.of(blocks)))
                .document()
                .blocks();
    }

    /** The numbers of the paragraphs, and of the headings that have one. */
    private static List<String> labels(Block... blocks) {
        return labels(finish(blocks));
    }

    private static List<String> labels(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Heading heading
                        ? heading.number().map(number -> "§" + number).stream()
                        : block instanceof NumberedParagraph paragraph
                                ? paragraph.label().stream()
                                : block instanceof Landscape landscape
                                        ? labels(landscape.blocks()).stream()
                                        : java.util.stream.Stream.empty())
                .toList();
    }

    @Test
    void countsParagraphsWithinTheSection() {
        assertThat(labels(
                        heading(1, true, "Purpose"),
                        numbered(
                                By.SECTION,
                                paragraph("a"),
                                paragraph("b"),
                                heading(1, true, "Reasons"),
                                paragraph("c"))))
                .containsExactly("§1", "1.1", "1.2", "§2", "2.1");
    }

    @Test
    void continuesBelowHeadingsWithoutANumber() {
        assertThat(labels(
                        heading(1, true, "A"),
                        numbered(
                                By.SECTION,
                                paragraph("a"),
                                heading(2, false, "B"),
                                paragraph("b"),
                                heading(1, false, "C"),
                                paragraph("c")),
                        paragraph("of no number"),
                        numbered(By.SECTION, paragraph("d"))))
                .containsExactly("§1", "1.1", "1.2", "1.3", "1.4");
    }

    @Test
    void usesSimpleNumbersWhereNoSectionHasANumber() {
        assertThat(labels(numbered(By.SECTION, paragraph("a"), heading(1, false, "B"), paragraph("b"))))
                .containsExactly("1.", "2.");
    }

    @Test
    void countsThroughoutTheDocument() {
        assertThat(labels(
                        numbered(By.DOCUMENT, heading(1, false, "A"), paragraph("a")),
                        heading(1, false, "B"),
                        numbered(By.DOCUMENT, paragraph("b"), numbers(1, item("c")))))
                .containsExactly("1.", "2.", "2.1");
    }

    @Test
    void restartsInAnAppendix() {
        assertThat(labels(
                        heading(1, true, "A"),
                        numbered(By.SECTION, paragraph("a")),
                        heading(1, false, "Appendix"),
                        new Numbered(By.SECTION, true, List.of(paragraph("b"), paragraph("c")), Origin.NONE)))
                .containsExactly("§1", "1.1", "1.", "2.");
    }

    @Test
    void numbersHeadingsThroughTheirParagraphs() {
        assertThat(labels(numbered(
                        By.HEADINGS,
                        heading(2, false, "Financial"),
                        paragraph("a"),
                        heading(2, false, "Legal"),
                        paragraph("b"),
                        paragraph("c"),
                        heading(2, false, "A heading with nothing below it"),
                        heading(2, false, "Personnel"),
                        paragraph("d"),
                        numbers(1, item("e")))))
                .containsExactly("1.", "2.1", "2.2", "3.", "3.1");
    }

    @Test
    void turnsNumberedListsIntoSubParagraphs() {
        assertThat(labels(
                        heading(1, true, "A"),
                        numbered(
                                By.SECTION,
                                paragraph("a"),
                                numbers(1, item("b", numbers(1, item("c"), item("d"))), item("e")),
                                paragraph("f"),
                                numbers(7, item("g")))))
                .containsExactly("§1", "1.1", "1.1.1", "(a)", "(b)", "1.1.2", "1.2", "1.2.1");
    }

    @Test
    void turnsANumberedListBelowAHeadingIntoParagraphs() {
        assertThat(labels(heading(1, true, "A"), numbered(By.SECTION, numbers(1, item("a"), item("b")))))
                .containsExactly("§1", "1.1", "1.2");
    }

    @Test
    void keepsListsAndQuotationsWithTheirParagraph() {
        List<Block> blocks = finish(numbered(
                By.SECTION,
                paragraph("a"),
                bullets(item("b", numbers(1, item("c")))),
                new Quote(List.of(paragraph("d")), Origin.NONE),
                paragraph("e"),
                new PageBreak(Origin.NONE),
                bullets(item("f"))));

        assertThat(Outline.of(blocks))
                .isEqualTo("n0[1.](a)below(ul(li(p(b) ol1(li(p(c))))) quote(p(d))) n0[2.](e) page ul(li(p(f)))");
    }

    @Test
    void numbersParagraphsOnLandscapePages() {
        assertThat(labels(numbered(
                        By.SECTION,
                        paragraph("a"),
                        new Landscape(List.of(paragraph("b"), numbers(1, item("c"))), Origin.NONE),
                        paragraph("d"))))
                .containsExactly("1.", "2.", "2.1", "3.");
    }

    @Test
    void namesParagraphsInReferences() {
        List<Block> blocks = finish(
                heading(1, true, "A"),
                numbered(
                        By.SECTION,
                        named("aims", "a"),
                        numbers(
                                1,
                                item("b", numbers(1, new ListBlock.Item(List.of(named("part", "c")), Origin.NONE))))),
                paragraph(new CrossReference("aims", Origin.NONE)),
                paragraph(new CrossReference("part", Origin.NONE)));

        assertThat(Outline.of(blocks)).contains("(paragraph\u00a01.1)").contains("(paragraph\u00a01.1.1(a))");
    }

    @Test
    void givesEveryParagraphAnIdOfItsOwn() {
        assertThat(Outline.of(finish(numbered(By.SECTION, named("a", "one"), named("a", "two")))))
                .isEqualTo("n0#a[1.](one) n0#a-2[2.](two)");
    }
}
