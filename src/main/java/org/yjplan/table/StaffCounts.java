package org.yjplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yjplan.model.Figure;
import org.yjplan.model.StaffColumn;
import org.yjplan.model.StaffRow;
import org.yjplan.model.StaffTable;

/** Adds up a table of staff by row and by column, and suppresses what must not be disclosed. For one table. */
public final class StaffCounts {
    private final StaffTable table;
    private final List<StaffRow> added;
    private final List<StaffRow> again;
    private final List<List<Optional<BigDecimal>>> grid = new ArrayList<>();
    private final List<SmallCounts.Sum> sums = new ArrayList<>();

    private StaffCounts(StaffTable table) {
        this.table = table;
        this.added = table.rows().stream().filter(row -> !isAgain(row)).toList();
        this.again = table.rows().stream().filter(StaffCounts::isAgain).toList();
    }

    /** The rows of a table as they may be shown, with those of totals, and with small counts suppressed. */
    public static List<StaffLine> of(StaffTable table) {
        return new StaffCounts(table).lines();
    }

    private List<StaffLine> lines() {
        added.forEach(row -> grid.add(counts(row)));
        if (hasTotal()) {
            List<Integer> rows = IntStream.range(0, added.size()).boxed().toList();
            List<Optional<BigDecimal>> total = new ArrayList<>();
            for (int column = 0; column < width(); column++) {
                int c = column;
                total.add(sum(rows.stream().map(r -> grid.get(r).get(c)).toList()));
                sums.add(new SmallCounts.Sum(rows.stream().map(r -> at(r, c)).toList(), at(added.size(), c)));
            }
            grid.add(total);
        }
        again.forEach(row -> grid.add(counts(row)));
        if (across()) {
            List<Integer> columns =
                    IntStream.range(0, table.columns().size()).boxed().toList();
            for (int row = 0; row < grid.size(); row++) {
                int r = row;
                sums.add(new SmallCounts.Sum(columns.stream().map(c -> at(r, c)).toList(), at(r, width() - 1)));
            }
        }
        return shown();
    }

    /** The counts of a row, with its sum. */
    private List<Optional<BigDecimal>> counts(StaffRow row) {
        List<Optional<BigDecimal>> counts = new ArrayList<>();
        for (StaffColumn column : table.columns()) {
            counts.add(Optional.ofNullable(row.counts().get(column.name())).map(Figure::value));
        }
        if (across()) {
            counts.add(sum(counts));
        }
        return counts;
    }

    private List<StaffLine> shown() {
        List<Optional<BigDecimal>> counts = grid.stream().flatMap(List::stream).toList();
        List<Disclosure> disclosures = table.suppress().orElse(true)
                ? SmallCounts.disclosures(
                        counts.stream().map(SmallCounts.Count::of).toList(), sums)
                : counts.stream()
                        .map(count -> count.isPresent() ? Disclosure.SHOWN : Disclosure.UNKNOWN)
                        .toList();
        List<StaffLine> lines = new ArrayList<>();
        for (int r = 0; r < grid.size(); r++) {
            List<ShownCount> shown = new ArrayList<>();
            for (int c = 0; c < width(); c++) {
                Disclosure disclosure = disclosures.get(at(r, c));
                shown.add(new ShownCount(
                        disclosure,
                        grid.get(r)
                                .get(c)
                                .filter(count -> disclosure == Disclosure.SHOWN)
                                .map(count -> new Figure(count, false))));
            }
            lines.add(new StaffLine(name(r), isTotal(r), shown));
        }
        return Collections.unmodifiableList(lines);
    }

    private String name(int row) {
        if (row < added.size()) {
            return added.get(row).name();
        }
        return isTotal(row)
                ? ""
                : again.get(row - added.size() - (hasTotal() ? 1 : 0)).name();
    }

    private boolean isTotal(int row) {
        return hasTotal() && row == added.size();
    }

    /** A single row is its own total. */
    private boolean hasTotal() {
        return added.size() > 1;
    }

    /** A single column is the total of its rows. */
    private boolean across() {
        return table.across().orElse(true) && table.columns().size() > 1;
    }

    private int width() {
        return table.columns().size() + (across() ? 1 : 0);
    }

    private int at(int row, int column) {
        return row * width() + column;
    }

    private static boolean isAgain(StaffRow row) {
        return row.again().orElse(false);
    }

    /** The sum of the counts that are known; empty if none is. */
    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> counts) {
        return counts.stream().flatMap(Optional::stream).reduce(BigDecimal::add);
    }
}
