package org.yjplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.model.ColumnKind;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Prose;
import org.yjplan.model.RowKind;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;
import org.yjplan.table.SmallCounts.Sum;

/** What a free table with small counts suppressed shows, and what nobody can work out from it. */
class SuppressedTableTest {
    /** A column, as in {@code Cost: money} or {@code 2018 > Girls}; of numbers, unless it says otherwise. */
    private static TableColumn column(String name, String heading) {
        String[] kind = heading.split(": ");
        String[] group = kind[0].split(" > ");
        String of = kind.length > 1 ? kind[1] : "number";
        return new TableColumn(
                name,
                group[group.length - 1],
                of.equals("none")
                        ? Optional.empty()
                        : Optional.of(ColumnKind.valueOf(of.replace("!", "").toUpperCase(Locale.ROOT))),
                group.length > 1 ? Optional.of(group[0]) : Optional.empty(),
                Optional.empty(),
                of.endsWith("!") ? Optional.of(false) : Optional.empty());
    }

    /** A row, as in {@code Ashby | 3 | 12}; “= ” makes it a total, “+ ” a subtotal, “# ” a heading. */
    private static TableRow row(String text) {
        RowKind kind = text.startsWith("= ")
                ? RowKind.TOTAL
                : text.startsWith("+ ") ? RowKind.SUBTOTAL : text.startsWith("# ") ? RowKind.HEADING : RowKind.DATA;
        String[] cells = (kind == RowKind.DATA ? text : text.substring(2)).split("\\|");
        Map<String, Prose> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                byColumn.put("c" + i, new Prose(cells[i].strip()));
            }
        }
        return new TableRow(Optional.of(kind), byColumn);
    }

    private static FreeTable table(boolean totals, boolean suppress, String headings, String... rows) {
        String[] columns = ("Row | " + headings).split(" \\| ");
        return new FreeTable(
                "t",
                "Children",
                IntStream.range(0, columns.length)
                        .mapToObj(i -> column("c" + i, columns[i]))
                        .toList(),
                Arrays.stream(rows).map(SuppressedTableTest::row).toList(),
                Optional.of(totals),
                Optional.of(suppress),
                List.of());
    }

    private static List<String> shown(String headings, String... rows) {
        return shown(table(false, true, headings, rows));
    }

    private static List<String> shown(FreeTable table) {
        return new TypedTable(table)
                .rows().stream()
                        .map(row -> row.cells().stream()
                                .skip(1)
                                .map(SuppressedTableTest::shown)
                                .collect(Collectors.joining(" | ")))
                        .toList();
    }

    private static String shown(TypedCell cell) {
        String mark =
                switch (cell.disclosure()) {
                    case SMALL -> "<5";
                    case SUPPRESSED -> "x";
                    default ->
                        cell.prose().isPresent()
                                ? ""
                                : cell.value().map(SuppressedTableTest::text).orElse("");
                };
        return mark + cell.prose().map(Prose::markdown).orElse("");
    }

    private static String text(Object value) {
        if (value instanceof Figure figure) {
            return figure.value().toPlainString();
        }
        return value instanceof Money money ? money.toString() : String.valueOf(((Percentage) value).value());
    }

    @Test
    void showsAllWhereTheTableDoesNotAskForIt() {
        assertThat(shown(table(true, false, "Girls", "A | 3", "B | 12"))).containsExactly("3", "12", "15");
    }

    @Test
    void saysThatACountIsSmallAndKeepsItsNote() {
        assertThat(shown("Girls", "A | 3^[Late.]", "B | 0", "C | 5", "D | –", "E |"))
                .containsExactly("<5^[Late.]", "0", "5", "–", "");
    }

    @Test
    void hidesASecondCountOfAColumnWithATotal() {
        assertThat(shown(table(true, true, "Girls", "A | 3", "B | 12", "C | 9")))
                .containsExactly("<5", "12", "x", "24");
        assertThat(shown("Girls", "A | 3", "B | 12", "C | 9", "= All | 24")).containsExactly("<5", "12", "x", "24");
    }

    @Test
    void hidesASecondCountOfEachGroupOfRows() {
        assertThat(shown(
                        "Girls",
                        "# North",
                        "A | 3",
                        "B | 12",
                        "+ North",
                        "# South",
                        "C | 9",
                        "D | 8",
                        "+ South | 17",
                        "= All | 32"))
                .containsExactly("", "<5", "x", "15", "", "9", "8", "17", "32");
    }

    @Test
    void knowsThatATotalIsTheSumOfItsSubtotals() {
        // The first subtotal would follow from the second and the total, and so would its one row.
        assertThat(shown("Girls", "A | 3", "+ North | 3", "B | 9", "C | 8", "+ South | 17", "= All | 20"))
                .containsExactly("<5", "<5", "x", "x", "x", "20");
    }

    @Test
    void findsAColumnThatIsTheSumOfOthersWithoutBeingMarked() {
        assertThat(shown("Girls | Boys | Both", "A | 3 | 12 | 15", "B | 9 | 8 | 17"))
                .containsExactly("<5 | x | 15", "9 | 8 | 17");
        assertThat(shown("Children | Girls | Boys", "A | 15 | 3 | 12", "B | 17 | 9 | 8"))
                .containsExactly("15 | <5 | x", "17 | 9 | 8");
    }

    @Test
    void findsTotalsOfEachGroupOfColumnsAndOfThese() {
        assertThat(shown(
                        "2018 > Girls | 2018 > Boys | 2018 > All | 2019 > Girls | 2019 > Boys | 2019 > All | Both years",
                        "A | 3 | 12 | 15 | 9 | 7 | 16 | 31",
                        "B | 8 | 20 | 28 | 6 | 30 | 36 | 64"))
                .containsExactly("<5 | x | 15 | 9 | 7 | 16 | 31", "8 | 20 | 28 | 6 | 30 | 36 | 64");
    }

    @Test
    void findsWhatIsTheSumOfTotalsThatNobodyMarked() {
        // What both years have in common is 20, and the second has 17: so the first would have 3.
        assertThat(shown(
                        "2018 > Girls | 2018 > Boys | 2018 > Pair | 2019 > Girls | 2019 > Boys | 2019 > Pair | Both years",
                        "A | 3 | 0 | 3 | 9 | 8 | 17 | 20",
                        "B | 8 | 20 | 28 | 6 | 30 | 36 | 64"))
                .first()
                .isEqualTo("<5 | 0 | <5 | 9 | x | x | 20");
    }

    @Test
    void trustsAHeadingThatSaysTotalMoreThanNumbers() {
        String[] rows = {"A | 3 | 12 | 15", "B | 9 | 8 | 17", "C | 2 | 20 | 23"};
        assertThat(shown("Girls | Boys | Total", rows)).containsExactly("<5 | x | 15", "9 | 8 | 17", "<5 | 20 | x");
        assertThat(shown("Girls | Boys | Seen", rows)).containsExactly("<5 | 12 | 15", "9 | 8 | 17", "<5 | 20 | 23");

        String[] untold = {"A | <5 | 12 | 15", "B | <5 | 8 | 9"};
        assertThat(shown("Girls | Boys | All", untold)).containsExactly("<5 | x | 15", "<5 | x | 9");
        assertThat(shown("Girls | Boys | Seen", untold)).containsExactly("<5 | 12 | 15", "<5 | 8 | 9");
    }

    @Test
    void trustsARowThatSaysTotalMoreThanNumbers() {
        assertThat(shown("Girls", "A | <5", "B | 12", "C | 9", "All | 24")).containsExactly("<5", "12", "x", "24");
        assertThat(shown("Girls", "A | <5", "B | 12", "C | 9", "D | 24")).containsExactly("<5", "12", "9", "24");
        assertThat(shown("Girls", "A | 3", "B | 12", "All | 15", "C | 9")).containsExactly("<5", "x", "15", "9");
        assertThat(shown("Girls", "A | 3", "B | 12", "C | 15", "D | 9")).containsExactly("<5", "12", "15", "9");
    }

    @Test
    void knowsAWelshTotal() {
        assertThat(shown("Merched | Bechgyn | Cyfanswm", "A | <5 | 12 | 15", "B | <5 | 8 | 9"))
                .containsExactly("<5 | x | 15", "<5 | x | 9");
        assertThat(shown("Merched", "A | <5", "B | 12", "C | 9", "Is-gyfanswm | 24"))
                .containsExactly("<5", "12", "x", "24");
    }

    @Test
    void findsARowThatIsTheSumOfOthersWithoutBeingMarked() {
        assertThat(shown("Girls", "A | 3", "B | 12", "C | 9", "All | 24")).containsExactly("<5", "12", "x", "24");
        assertThat(shown("2018 | 2019", "Children | 15 | 20", "Girls | 3 | 6", "Boys | 12 | 14"))
                .containsExactly("15 | 20", "<5 | 6", "x | 14");
    }

    @Test
    void doesNotTakeACoincidenceForASum() {
        // 12 and 9 make 21, as they might anywhere.
        assertThat(shown("Girls", "A | 3", "B | 12", "C | 9", "D | 21", "E | 40"))
                .containsExactly("<5", "12", "9", "21", "40");
    }

    @Test
    void hidesATotalThatIsWrongButOnlyBesideWhatIsHidden() {
        assertThat(shown("Girls | Boys", "A | 3 | 12", "B | 12 | 9", "= All | 16 | 20"))
                .containsExactly("<5 | 12", "12 | 9", "x | 20");
    }

    @Test
    void hidesMoreIfTheAuthorSuppressedTooLittle() {
        assertThat(shown("Girls", "A | <5", "B | 12", "C | 9", "= All | 24")).containsExactly("<5", "12", "x", "24");
        assertThat(shown("Girls", "A | *", "B | 12", "C | 9", "= All | 24")).containsExactly("*", "12", "x", "24");
        assertThat(shown("Girls", "A | <5", "B | 12", "C | 9")).containsExactly("<5", "12", "9");
    }

    @Test
    void showsNoCellInAColumnOfNumbersThatCannotBeRead() {
        assertThat(shown("Girls", "A | 3 or 4", "B | 12")).containsExactly("x", "12");
    }

    @Test
    void readsAColumnOfOnlyNumbersEvenIfItDoesNotSaySo() {
        assertThat(shown("Girls: none | Words: none", "A | 3 | 3", "B | 12 | two"))
                .containsExactly("<5 | 3", "12 | two");
    }

    @Test
    void leavesTheFirstColumnAndThoseThatSaySoAlone() {
        FreeTable table = table(false, true, "Girls | Meetings: number!", "1 | 3 | 4", "2 | 12 | 3");
        assertThat(shown(table)).containsExactly("<5 | 4", "12 | 3");
        assertThat(new TypedTable(table).rows().get(0).cells().get(0).prose()).contains(new Prose("1"));
    }

    @Test
    void leavesMoneyAndDatesAlone() {
        assertThat(shown("Girls | Cost: money | Since: date | State: rating", "A | 3 | £3 | 2018 | green"))
                .containsExactly("<5 | £3 | 2018 | green");
    }

    @Test
    void suppressesSharesAndAveragesThatRevealAHiddenCount() {
        assertThat(shown(
                        "Cohort | Reoffenders | Per reoffender | Share: percentage | Cost per child: money",
                        "A | 16 | 3 | 1.33 | 18.8% | £40",
                        "B | 23 | 7 | 1.43 | 30.4% | £50"))
                .containsExactly("16 | <5 | x | x | x", "23 | 7 | 1.43 | 30.4% | £50");
    }

    @Test
    void suppressesAllSharesOfOneWhole() {
        // 17 and 85% make 20 of them, which leaves 3.
        assertThat(shown("Number | Share: percentage", "Boys | 17 | 85%", "Girls | 3 | 15%"))
                .containsExactly("17 | x", "<5 | x");
        assertThat(shown("Boys | Girls", "Number | 17 | 3", "Share | 85% | 15%"))
                .containsExactly("17 | <5", "x | x");
    }

    @Test
    void doesNotSuppressAShareOfAnotherWhole() {
        assertThat(shown("Number | Share: percentage", "Boys | 17 | 80%", "Girls | 3 | 12%", "= All | 20 | 100%"))
                .containsExactly("x | x", "<5 | x", "20 | 100%");
        assertThat(shown("Number | Share: percentage", "Boys | 17 | 80%", "Girls | 3 | 12%", "Others | 30 | 60%"))
                .containsExactly("17 | 80%", "<5 | x", "30 | 60%");
    }

    @Test
    void doesNotSuppressAShareOfAnotherGroupOfColumns() {
        assertThat(shown(
                        "2018 > Girls | 2018 > Share: percentage | 2019 > Girls | 2019 > Share: percentage",
                        "A | 3 | 20% | 12 | 30%",
                        "B | 8 | 40% | 14 | 35%"))
                .containsExactly("<5 | x | 12 | 30%", "8 | 40% | 14 | 35%");
    }

    @Test
    void suppressesChangesBesideAHiddenCount() {
        assertThat(shown("2018 | 2019 | Change", "A | 12 | 3 | -9", "B | 8 | 20 | 12"))
                .containsExactly("12 | <5 | x", "8 | 20 | 12");
        assertThat(shown(
                        "Girls | Boys",
                        "2018 | 12 | 9",
                        "2019 | 3 | 8",
                        "Change | -9 | -1",
                        "In per cent | -75% | -11%"))
                .containsExactly("12 | 9", "<5 | 8", "x | -1", "x | -11%");
    }

    /** A fraction alone makes no average: full-time equivalents have them, too. */
    @Test
    void takesFractionsForCountsUnlessAHeadingSaysOtherwise() {
        assertThat(shown("Posts | Rate", "A | 3.5 | 3.5", "B | 12 | 7")).containsExactly("<5 | x", "12 | 7");
        assertThat(shown("2018 | 2019", "Girls | 12 | 14", "Rate per 1,000 | 3.5 | 4"))
                .containsExactly("12 | 14", "3.5 | 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Girls per ward", "Change of school", "Share of girls", "Average"})
    void takesWholeNumbersForCountsWhateverTheHeading(String heading) {
        assertThat(shown(heading, "A | 3", "B | 12")).containsExactly("<5", "12");
    }

    /** What tells in a row or column that it is made of counts must not be taken from shares or averages beside it. */
    @Test
    void takesWholeNumbersForCountsBesideSharesAndAverages() {
        assertThat(shown(
                        "Girls | Age | Mean | In all",
                        "Change of school | 3 | 15.2 | 2.5 | 12%",
                        "Moved | 12 | 14.8 | 1.5 | 88%"))
                .first()
                .asString()
                .startsWith("<5 | ");
        assertThat(shown("Change of school | Moved", "Number | 3 | 12", "Average | 2.5 | 8.5", "In all | 20% | 80%"))
                .first()
                .isEqualTo("<5 | 12");
    }

    /** Random tables with totals of rows, columns, both or none, marked or not, added by the plan or by the author. */
    @Property(tries = 400, seed = "5040701")
    void letsNobodyWorkOutAHiddenCount(@ForAll long seed) {
        Random random = new Random(seed);
        int width = 1 + random.nextInt(3);
        int height = 2 + random.nextInt(2);
        boolean across = width > 1 && random.nextBoolean();
        int down = random.nextInt(4); // none, marked, added, neither
        int most = random.nextBoolean() ? 5 : 12;
        int columns = width + (across ? 1 : 0);
        int lines = height + (down > 0 ? 1 : 0);
        int[] truth = new int[lines * columns];
        List<Sum> sums = new ArrayList<>();
        for (int r = 0; r < lines; r++) {
            for (int c = 0; c < columns; c++) {
                List<Integer> parts = new ArrayList<>();
                for (int pr = 0; pr < (r < height ? 0 : height); pr++) {
                    for (int pc = 0; pc < (c < width ? 1 : width); pc++) {
                        parts.add(pr * columns + (c < width ? c : pc));
                    }
                }
                for (int pc = 0; pc < (r < height && c == width ? width : 0); pc++) {
                    parts.add(r * columns + pc);
                }
                int at = r * columns + c;
                if (parts.isEmpty()) {
                    truth[at] = random.nextInt(most + 1);
                } else {
                    truth[at] = parts.stream().mapToInt(part -> truth[part]).sum();
                    sums.add(new Sum(parts, at));
                }
            }
        }
        String headings = IntStream.range(0, columns)
                .mapToObj(c -> c < width ? "Column " + c : "Total")
                .collect(Collectors.joining(" | "));
        String[] rows = IntStream.range(0, lines)
                .filter(r -> r < height || down != 2)
                .mapToObj(r -> (r < height ? "Row" : down == 1 ? "= All" : "Total") + " | "
                        + IntStream.range(0, columns)
                                .mapToObj(c -> String.valueOf(truth[r * columns + c]))
                                .collect(Collectors.joining(" | ")))
                .toArray(String[]::new);
        List<TypedCell> cells = new TypedTable(table(down == 2, true, headings, rows))
                .rows().stream().flatMap(row -> row.cells().stream().skip(1)).toList();

        Disclosure[] said = cells.stream().map(TypedCell::disclosure).toArray(Disclosure[]::new);
        assertThat(said).hasSameSizeAs(truth);
        for (int i = 0; i < truth.length; i++) {
            if (said[i] == Disclosure.SHOWN) {
                assertThat(shown(cells.get(i))).isEqualTo(String.valueOf(truth[i]));
                assertThat(truth[i]).as("what is shown").isNotIn(1, 2, 3, 4);
            } else {
                assertThat(cells.get(i).value()).isEmpty();
                assertThat(cells.get(i).prose()).isEmpty();
            }
        }
        new Doubt(truth, said, sums).require();
    }

    /** Neither the search for sums nor that for tables that look the same may take each row with every other. */
    @Test
    @Timeout(20)
    void isQuickForAThousandRows() {
        Random random = new Random(5040703);
        String[] rows = IntStream.range(0, 1000)
                .mapToObj(r -> {
                    int girls = random.nextInt(12);
                    int boys = random.nextInt(30);
                    return "Row | " + girls + " | " + boys + " | " + (girls + boys);
                })
                .toArray(String[]::new);
        List<String> shown = shown(table(true, true, "Girls | Boys | All", rows));

        assertThat(shown).hasSize(1001).anyMatch(line -> line.startsWith("<5 | x | "));
    }

    @Property(tries = 100, seed = "5040702")
    void showsATableWithoutSmallCountsAsItIs(@ForAll long seed) {
        Random random = new Random(seed);
        String[] rows = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(r -> "Row | " + random.nextInt(2) * 5 + " | " + (5 + random.nextInt(60)) + " | 12.5%")
                .toArray(String[]::new);
        String headings = "Girls | Boys | Share: percentage";
        assertThat(shown(table(true, true, headings, rows))).isEqualTo(shown(table(true, false, headings, rows)));
    }
}
