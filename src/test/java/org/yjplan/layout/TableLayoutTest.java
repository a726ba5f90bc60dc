package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Column;
import org.yjplan.document.Make;
import org.yjplan.document.Origin;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

class TableLayoutTest {
    private static final Page PAGE = Theme.standard().portrait();

    private static String content(Layout layout) {
        return layout.pages().stream()
                .flatMap(page -> LaidLines.texts(page).stream())
                .filter(text -> text.owner() instanceof Element)
                .map(Fragment.Text::text)
                .collect(Collectors.joining());
    }

    private static void assertNothingLeavesThePage(Layout layout) {
        for (LaidPage page : layout.pages()) {
            for (Fragment.Text text : LaidLines.texts(page)) {
                assertThat(text.x() + text.width()).isLessThanOrEqualTo(page.width() - 40);
                if (text.owner() instanceof Element) {
                    assertThat(text.y()).isLessThanOrEqualTo(page.height() - PAGE.bottom() + 0.5f);
                }
            }
        }
    }

    @Test
    void aRowLongerThanAPageContinuesUnderARepeatedHead() {
        Layout layout = LaidLines.layout(UglyDocuments.longRow());
        assertThat(layout.pageCount()).isGreaterThan(2);
        assertNothingLeavesThePage(layout);
        assertThat(content(layout).split("quarter", -1)).hasSize(121);
        for (LaidPage page : layout.pages().subList(1, layout.pageCount())) {
            assertThat(LaidLines.of(page, Artifact.REPEATED_HEAD::equals))
                    .containsExactly("Table\u00a01\u00a0\u00a0continued", "Column 1Column 2Column 3");
        }
        assertThat(LaidLines.of(layout.pages().get(0), Artifact.REPEATED_HEAD::equals))
                .isEmpty();
    }

    @Test
    void pagesOfAWordProcessorDoNotSayWhereATableContinues() {
        Layout layout = new LayoutEngine(new FixedMetrics(), Theme.standard())
                .withoutContinued()
                .layout(UglyDocuments.of(UglyDocuments.longRow()));
        assertThat(LaidLines.of(layout.pages().get(1), Artifact.REPEATED_HEAD::equals))
                .containsExactly("Column 1Column 2Column 3");
    }

    @Test
    void aCellSpanningManyRowsContinuesAcrossThePageBreak() {
        Layout layout = LaidLines.layout(UglyDocuments.spanOverPages());
        assertThat(layout.pageCount()).isGreaterThan(2);
        assertNothingLeavesThePage(layout);
        String all = content(layout);
        assertThat(all.replace(" ", "")).contains("Row1sayssomething").contains("Row45sayssomething");
        for (String word : UglyDocuments.sentences(1).split(" ")) {
            assertThat(all).contains(word);
        }
    }

    @Test
    void figuresAreAligned() {
        Layout layout = LaidLines.layout(UglyDocuments.table(
                "t",
                "tn",
                List.of(
                        Make.row(Row.Kind.BODY, "a", "1,234"),
                        Make.row(
                                Row.Kind.BODY,
                                Make.rowHeader(1, "b"),
                                Make.cell(Make.paragraph(Make.text("56"), Make.mark("a")))))));
        List<Float> ends = LaidLines.texts(layout.pages().get(0)).stream()
                .filter(text -> text.text().equals("1,234") || text.text().equals("56"))
                .map(text -> text.x() + text.width())
                .toList();
        assertThat(ends).hasSize(2);
        assertThat(ends.get(0)).isEqualTo(ends.get(1));
    }

    @Test
    void figuresGetWhatTheyNeedAndProseTheRest() {
        ColumnWidths widths = new ColumnWidths(List.of(Column.Kind.TEXT, Column.Kind.NUMBER, Column.Kind.TEXT), true);
        widths.need(0, new Widths(30, 60), false);
        widths.need(1, new Widths(20, 40), false);
        widths.need(2, new Widths(40, 2000), false);
        float[] edges = widths.edges(0, 400);
        assertThat(edges).containsExactly(0, 60, 100, 400);
    }

    @Test
    void columnsToFillInByHandAreWideEnough() {
        ColumnWidths widths = new ColumnWidths(List.of(Column.Kind.TEXT, Column.Kind.BLANK), true);
        widths.need(0, new Widths(30, 2000), false);
        widths.need(1, new Widths(10, 10), true);
        assertThat(widths.edges(0, 400)[1]).isLessThanOrEqualTo(304);
    }

    @Test
    void columnsShareByLengthOfTextWhereNoWidthIsEnough() {
        ColumnWidths widths = new ColumnWidths(List.of(Column.Kind.TEXT, Column.Kind.TEXT), true);
        widths.need(0, new Widths(40, 900, 1_000), false);
        widths.need(1, new Widths(40, 300, 9_000), false);
        float[] edges = widths.edges(0, 400);
        assertThat(edges[1]).isBetween(100f, 110f);
        assertThat(edges[2]).isCloseTo(400, within(0.01f));
    }

    @Test
    void wordsAreBrokenWhereColumnsCannotHoldThem() {
        ColumnWidths widths = new ColumnWidths(List.of(Column.Kind.TEXT, Column.Kind.TEXT), true);
        widths.need(0, new Widths(900, 900), false);
        widths.need(1, new Widths(50, 50), false);
        assertThat(widths.edges(0, 400)).containsExactly(0, 350, 400);
    }

    @Test
    void everyDifficultTableStaysWithinThePage() {
        assertNothingLeavesThePage(LaidLines.layout(UglyDocuments.everything()));
    }

    @Test
    void aHeadCellSpanningSeveralColumnsHasARuleOnlyAboveTheirNames() {
        Row group = Make.row(Row.Kind.HEAD, Make.columnHeader(1, 2, "Team"), Make.columnHeader(2, 1, "2019–20"));
        Row names = Make.row(Row.Kind.HEAD, Make.columnHeader(1, 1, "Children"), Make.columnHeader(1, 1, "Share"));
        Row wide = Make.row(Row.Kind.HEAD, Make.columnHeader(2, 1, "Agency"), Make.columnHeader(1, 1, "Total"));

        assertThat(rulesInTheHead(group, names)).hasSize(1);
        assertThat(rulesInTheHead(wide)).isEmpty();
    }

    /** The thin lines above the first row of a table with that head. */
    private static List<Fragment.Fill> rulesInTheHead(Row... head) {
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                Make.columns("tnn"),
                List.of(head),
                List.of(Make.row(Row.Kind.BODY, "Police", "1", "2")),
                List.of(),
                Origin.NONE);
        LaidPage page = LaidLines.layout(table).pages().get(0);
        Fragment.Text first = LaidLines.texts(page).stream()
                .filter(text -> text.text().equals("Police"))
                .findFirst()
                .orElseThrow();
        return page.fragments().stream()
                .filter(Fragment.Fill.class::isInstance)
                .map(Fragment.Fill.class::cast)
                .filter(fill -> fill.height() < 1 && fill.y() < first.y() - first.size())
                .toList();
    }
}
