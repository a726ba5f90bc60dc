package org.yjplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yjplan.model.Figure;
import org.yjplan.model.StaffColumn;
import org.yjplan.model.StaffRow;
import org.yjplan.model.StaffTable;

/** What tables of staff show, and what nobody can work out from them. */
class StaffCountsTest {
    private static StaffTable table(Optional<Boolean> across, Optional<Boolean> suppress, StaffRow... rows) {
        List<StaffColumn> columns = new ArrayList<>();
        int width = rows[0].counts().size();
        for (int c = 0; c < width; c++) {
            columns.add(new StaffColumn("c" + c, "Column " + c, Optional.empty()));
        }
        return new StaffTable(
                "t", "Staff", Optional.empty(), "Contract", columns, List.of(rows), across, suppress, Optional.empty());
    }

    private static StaffTable table(StaffRow... rows) {
        return table(Optional.empty(), Optional.empty(), rows);
    }

    private static StaffRow row(String name, String... counts) {
        Map<String, Figure> byColumn = new LinkedHashMap<>();
        for (int c = 0; c < counts.length; c++) {
            byColumn.put("c" + c, new Figure(new BigDecimal(counts[c]), false));
        }
        return new StaffRow(name, byColumn, Optional.empty());
    }

    private static StaffRow again(StaffRow row) {
        return new StaffRow(row.name(), row.counts(), Optional.of(true));
    }

    private static List<String> lines(StaffTable table) {
        return StaffCounts.of(table).stream()
                .map(line -> (line.total() ? "Total" : line.name()) + ": "
                        + line.counts().stream().map(StaffCountsTest::shown).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String shown(ShownCount count) {
        return switch (count.disclosure()) {
            case SHOWN -> count.count().orElseThrow().value().toPlainString();
            case SMALL -> "<5";
            case SUPPRESSED -> "x";
            case UNKNOWN -> "?";
        };
    }

    @Test
    void addsUpRowsAndColumns() {
        assertThat(lines(table(row("Permanent", "12", "7.5"), row("Agency", "0", "6"))))
                .containsExactly("Permanent: 12 7.5 19.5", "Agency: 0 6 6", "Total: 12 13.5 25.5");
    }

    @Test
    void hidesASecondCountOfEachRowAndColumnThatHasASmallOne() {
        assertThat(lines(table(row("Permanent", "12", "7"), row("Agency", "9", "3"), row("Sessional", "20", "30"))))
                .containsExactly("Permanent: x x 19", "Agency: x <5 12", "Sessional: 20 30 50", "Total: 41 40 81");
    }

    @Test
    void hidesMoreWhereTwoSmallCountsHaveOnlyOneSum() {
        // Two counts from 1 to 4 that add up to 2 are 1 and 1.
        assertThat(lines(table(row("Permanent", "1", "1", "8")))).containsExactly("Permanent: <5 <5 x 10");
    }

    @Test
    void doesNotSayThatCountsAreSmallIfThatRevealsThem() {
        assertThat(lines(table(row("Agency", "1", "1", "1", "1")))).containsExactly("Agency: <5 <5 <5 <5 x");
    }

    @Test
    void hidesMoreIfSeveralSumsTogetherRevealACount() {
        // The first two rows without the first two columns leave the 3 of the third column alone.
        StaffTable table = table(
                row("A", "2", "3", "3", "20"),
                row("B", "3", "2", "30", "25"),
                row("C", "40", "35", "2", "3"),
                row("D", "45", "50", "3", "2"));
        assertThat(lines(table))
                .containsExactly(
                        "A: <5 <5 <5 20 28",
                        "B: <5 <5 x 25 60",
                        "C: 40 35 <5 <5 80",
                        "D: 45 50 <5 <5 100",
                        "Total: 90 90 38 50 268");
    }

    @Test
    void countsWhatIsUnknownAsNothing() {
        StaffTable table = new StaffTable(
                "t",
                "Staff",
                Optional.empty(),
                "Contract",
                List.of(new StaffColumn("c0", "A", Optional.empty()), new StaffColumn("c1", "B", Optional.empty())),
                List.of(row("Permanent", "12"), row("Agency", "9", "6")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(lines(table)).containsExactly("Permanent: 12 ? 12", "Agency: 9 6 15", "Total: 21 6 27");
    }

    @Test
    void putsRowsThatCountOthersAgainBelowTheTotal() {
        assertThat(lines(table(again(row("Disabled", "6", "7")), row("A", "10", "10"), row("B", "10", "10"))))
                .containsExactly("A: 10 10 20", "B: 10 10 20", "Total: 20 20 40", "Disabled: 6 7 13");
    }

    @Test
    void addsUpNoRowsWhereThePlanSaysSo() {
        assertThat(lines(table(Optional.of(false), Optional.empty(), row("A", "10", "11"), row("B", "12", "13"))))
                .containsExactly("A: 10 11", "B: 12 13", "Total: 22 24");
    }

    @Test
    void showsAllWhereThePlanSaysSo() {
        assertThat(lines(table(Optional.empty(), Optional.of(false), row("A", "1", "0"), row("B", "0.5", "4"))))
                .containsExactly("A: 1 0 1", "B: 0.5 4 4.5", "Total: 1.5 4 5.5");
    }

    @Property(tries = 500, seed = "5040201")
    void letsNobodyWorkOutAHiddenCountFromItsRowOrColumn(@ForAll long seed) {
        Random random = new Random(seed);
        int width = 1 + random.nextInt(4);
        int most = random.nextBoolean() ? 4 : 11;
        StaffRow[] rows = new StaffRow[1 + random.nextInt(4)];
        for (int r = 0; r < rows.length; r++) {
            String[] counts = new String[width];
            for (int c = 0; c < width; c++) {
                counts[c] = String.valueOf(random.nextInt(most + 1));
            }
            rows[r] = row("Row " + r, counts);
        }
        List<StaffLine> open = StaffCounts.of(table(Optional.empty(), Optional.of(false), rows));
        List<StaffLine> shown = StaffCounts.of(table(rows));

        for (int r = 0; r < shown.size(); r++) {
            for (int c = 0; c < shown.get(r).counts().size(); c++) {
                ShownCount count = shown.get(r).counts().get(c);
                int truth = open.get(r)
                        .counts()
                        .get(c)
                        .count()
                        .orElseThrow()
                        .value()
                        .intValueExact();
                if (count.disclosure() == Disclosure.SHOWN) {
                    assertThat(truth)
                            .isEqualTo(count.count().orElseThrow().value().intValueExact());
                    assertThat(truth == 0 || truth >= 5)
                            .as("%d is shown", truth)
                            .isTrue();
                } else if (count.disclosure() == Disclosure.SMALL) {
                    assertThat(truth).isBetween(1, 4);
                }
            }
            requireDoubt(shown.get(r).counts(), width > 1);
        }
        for (int c = 0; c < shown.get(0).counts().size(); c++) {
            int column = c;
            requireDoubt(shown.stream().map(line -> line.counts().get(column)).toList(), rows.length > 1);
        }
    }

    /** Every hidden count of a line, the last of which is the sum of the others, can be one of several numbers. */
    private static void requireDoubt(List<ShownCount> line, boolean isSum) {
        if (!isSum) {
            return;
        }
        List<TreeSet<Integer>> possible =
                line.stream().map(count -> new TreeSet<Integer>()).toList();
        gather(line, new ArrayList<>(), possible);
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).disclosure() != Disclosure.SHOWN) {
                assertThat(possible.get(i)).as("what %d of %s may be", i, line).hasSizeGreaterThan(1);
            }
        }
    }

    /** Tries every number for every hidden part. */
    private static void gather(List<ShownCount> line, List<Integer> parts, List<TreeSet<Integer>> possible) {
        if (parts.size() == line.size() - 1) {
            int sum = parts.stream().mapToInt(Integer::intValue).sum();
            if (mayBe(line.get(parts.size()), sum)) {
                for (int i = 0; i < parts.size(); i++) {
                    possible.get(i).add(parts.get(i));
                }
                possible.get(parts.size()).add(sum);
            }
            return;
        }
        ShownCount count = line.get(parts.size());
        int least = count.count().map(shown -> shown.value().intValueExact()).orElse(0);
        int most = count.count().isPresent() ? least : count.disclosure() == Disclosure.SMALL ? 4 : 45;
        for (int number = least; number <= most; number++) {
            if (mayBe(count, number)) {
                parts.add(number);
                gather(line, parts, possible);
                parts.remove(parts.size() - 1);
            }
        }
    }

    private static boolean mayBe(ShownCount count, int number) {
        return switch (count.disclosure()) {
            case SHOWN -> count.count().orElseThrow().value().intValueExact() == number;
            case SMALL -> number >= 1 && number <= 4;
            default -> true;
        };
    }
}
