package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Block;
import org.yjplan.document.Cell;
import org.yjplan.document.Landscape;
import org.yjplan.document.Make;
import org.yjplan.document.Origin;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Row;
import org.yjplan.document.Table;

class PageBreakingTest {
    /** Every filling of the first page, from nearly empty to more than full, so that each case occurs. */
    private static List<Layout> after(int from, int to, Block... blocks) {
        List<Layout> layouts = new ArrayList<>();
        for (int lines = from; lines <= to; lines++) {
            List<Block> all = new ArrayList<>(UglyDocuments.lines(lines));
            all.addAll(List.of(blocks));
            layouts.add(LaidLines.layout(UglyDocuments.of(all)));
        }
        return layouts;
    }

    private static int pageOf(Layout layout, String start) {
        for (int p = 0; p < layout.pages().size(); p++) {
            if (LaidLines.of(layout.pages().get(p)).stream().anyMatch(line -> line.startsWith(start))) {
                return p;
            }
        }
        throw new AssertionError("no line starts with " + start);
    }

    @Test
    void aHeadingStaysWithTwoLinesOfWhatFollows() {
        Block heading = Make.heading(1, "h", "1", "Heading");
        for (Layout layout : after(15, 35, heading, Make.paragraph(UglyDocuments.sentences(6)))) {
            LaidPage page = layout.pages().get(pageOf(layout, "1"));
            List<String> lines = LaidLines.of(page);
            int at = lines.indexOf("1\u00a0\u00a0Heading");
            assertThat(lines.size() - at).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void aHeadingStaysWithTwoShortItemsOfAList() {
        Block heading = Make.heading(2, "h", "1", "Heading");
        Block list = Make.bullets(Make.item("One"), Make.item("Two"), Make.item("Three"), Make.item("Four"));
        for (Layout layout : after(15, 35, heading, list)) {
            assertThat(pageOf(layout, "•Two")).isEqualTo(pageOf(layout, "1"));
        }
    }

    @Test
    void neitherTheFirstNorTheLastLineOfAParagraphIsAlone() {
        for (Layout layout : after(15, 35, Make.paragraph(UglyDocuments.sentences(6)))) {
            for (LaidPage page : layout.pages()) {
                long lines = LaidLines.of(page).stream()
                        .filter(line -> !line.startsWith("Line "))
                        .count();
                assertThat(lines).isNotEqualTo(1);
            }
        }
    }

    @Test
    void aParagraphOfThreeLinesIsNotSplit() {
        String threeLines = "word ".repeat(40);
        for (Layout layout : after(15, 35, Make.paragraph(threeLines.strip()))) {
            long pages = layout.pages().stream()
                    .filter(page -> LaidLines.of(page).stream().anyMatch(line -> line.startsWith("word")))
                    .count();
            assertThat(pages).isEqualTo(1);
        }
    }

    @Test
    void aCaptionStaysWithTheHeadAndTheFirstRow() {
        List<Row> rows = new ArrayList<>();
        for (int r = 1; r <= 20; r++) {
            rows.add(Make.row(Row.Kind.BODY, "Row " + r, "x"));
        }
        for (Layout layout : after(10, 35, UglyDocuments.table("t", "tt", rows))) {
            int page = pageOf(layout, "Table");
            assertThat(pageOf(layout, "Column 1")).isEqualTo(page);
            assertThat(pageOf(layout, "Row 1")).isEqualTo(page);
            assertThat(layout.pageOf("t")).hasValue(page + 1);
        }
    }

    @Test
    void aTotalStaysWithTheRowAboveIt() {
        List<Row> rows = new ArrayList<>();
        for (int r = 1; r <= 12; r++) {
            rows.add(Make.row(Row.Kind.BODY, "Row " + r, "x"));
        }
        rows.add(Make.row(Row.Kind.TOTAL, "Total", "x"));
        for (Layout layout : after(5, 30, UglyDocuments.table("t", "tt", rows))) {
            assertThat(pageOf(layout, "Total")).isEqualTo(pageOf(layout, "Row 12"));
        }
    }

    @Test
    void aRowThatHeadsOthersStaysWithTheNext() {
        List<Row> rows = new ArrayList<>();
        for (int group = 1; group <= 8; group++) {
            Cell heading = new Cell(Cell.Scope.ROW, 2, 1, List.of(Make.paragraph("Group " + group)), Origin.NONE);
            rows.add(new Row(Row.Kind.BODY, List.of(heading), Origin.NONE));
            for (int r = 1; r <= 3; r++) {
                rows.add(Make.row(Row.Kind.BODY, "Row " + group + "." + r, "x"));
            }
        }
        for (Layout layout : after(5, 35, UglyDocuments.table("t", "tt", rows))) {
            for (int group = 1; group <= 8; group++) {
                assertThat(pageOf(layout, "Row " + group + ".1")).isEqualTo(pageOf(layout, "Group " + group));
            }
        }
    }

    @Test
    void aRowMovesWholeUnlessItIsLong() {
        Row row = Make.row(Row.Kind.BODY, "Row", UglyDocuments.sentences(4));
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                Make.columns("tt"),
                List.of(),
                List.of(row),
                List.of(),
                Origin.NONE);
        for (Layout layout : after(15, 35, table)) {
            long pages = layout.pages().stream()
                    .filter(page -> LaidLines.of(page).stream().anyMatch(line -> line.contains("quarter")))
                    .count();
            assertThat(pages).isEqualTo(1);
        }
    }

    @Test
    void aPageBreakAtTheTopOfAPageLeavesNoEmptyPage() {
        Layout layout = LaidLines.layout(
                new PageBreak(Origin.NONE),
                Make.paragraph("One"),
                new PageBreak(Origin.NONE),
                new PageBreak(Origin.NONE),
                Make.paragraph("Two"),
                new PageBreak(Origin.NONE));
        assertThat(layout.pages()).extracting(LaidLines::of).containsExactly(List.of("One"), List.of("Two"));
    }

    @Test
    void landscapeBlocksAreOnPagesOfTheirOwn() {
        Layout layout = LaidLines.layout(
                Make.paragraph("Before"),
                new Landscape(List.of(Make.paragraph("On its side")), Origin.NONE),
                Make.paragraph("After"));
        assertThat(layout.pages())
                .extracting(page -> page.width() > page.height())
                .containsExactly(false, true, false);
    }

    @Test
    void aTableTooWideForAPortraitPageGoesOnALandscapeOneWithItsHeading() {
        Layout layout =
                LaidLines.layout(Make.paragraph("Before"), Make.heading(1, "h", "1", "Wide"), UglyDocuments.wide());
        assertThat(layout.pages()).hasSize(2);
        assertThat(layout.pageOf("h")).hasValue(2);
        assertThat(layout.pages().get(1).width())
                .isGreaterThan(layout.pages().get(1).height());
    }

    @Test
    void anEmptyDocumentHasOnePage() {
        assertThat(LaidLines.layout().pageCount()).isEqualTo(1);
    }

    private static Table shortRows(int count) {
        List<Row> rows = new ArrayList<>();
        for (int r = 1; r <= count; r++) {
            rows.add(Make.row(Row.Kind.BODY, "Row " + r, "short"));
        }
        return UglyDocuments.table("rows", "tt", rows);
    }

    private static long rowsOn(LaidPage page) {
        return LaidLines.of(page).stream()
                .filter(line -> line.startsWith("Row "))
                .count();
    }

    @Test
    void aTableThatFitsAPageMovesWholeWhereLittleStaysBlank() {
        for (Layout layout : after(19, 27, shortRows(20))) {
            int page = pageOf(layout, "Table");
            assertThat(rowsOn(layout.pages().get(page))).isEqualTo(20);
        }
    }

    @Test
    void aTableIsSplitRatherThanLeaveMuchBlank() {
        Layout layout = after(12, 12, shortRows(20)).get(0);
        assertThat(rowsOn(layout.pages().get(0))).isBetween(2L, 18L);
    }

    @Test
    void noRowOfATableIsAloneBeforeOrAfterAPageBreak() {
        for (Layout layout : after(1, 30, shortRows(70))) {
            for (LaidPage page : layout.pages()) {
                assertThat(rowsOn(page)).isNotEqualTo(1);
            }
        }
    }

    @Test
    void aTableThatContinuesSaysSoButOneThatMovesWholeDoesNot() {
        Layout split = LaidLines.layout(shortRows(70));
        assertThat(LaidLines.of(split.pages().get(0), Artifact.REPEATED_HEAD::equals))
                .isEmpty();
        assertThat(LaidLines.of(split.pages().get(1), Artifact.REPEATED_HEAD::equals))
                .first()
                .isEqualTo("Table\u00a01\u00a0\u00a0continued");
        for (Layout layout : after(28, 28, shortRows(10))) {
            assertThat(layout.pages()).allMatch(page -> LaidLines.of(page, Artifact.REPEATED_HEAD::equals)
                    .isEmpty());
        }
    }

    @Test
    void theHeadOfATableWithinACellIsRepeatedToo() {
        Table outer = UglyDocuments.table(
                "outer", "tt", List.of(Make.row(Row.Kind.BODY, Make.cell("Outer"), Make.cell(shortRows(70)))));
        Layout layout = LaidLines.layout(outer);
        List<String> repeated = LaidLines.of(layout.pages().get(1), Artifact.REPEATED_HEAD::equals);
        assertThat(repeated.stream().filter(line -> line.endsWith("continued"))).hasSize(2);
        assertThat(repeated.stream().filter(line -> line.startsWith("Column 1")))
                .hasSize(2);
    }
}
