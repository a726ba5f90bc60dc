package org.yjplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.yjplan.model.FreeTable;
import org.yjplan.model.RowKind;
import org.yjplan.model.TableColumn;
import org.yjplan.table.SmallCounts.Count;
import org.yjplan.table.SmallCounts.Sum;

/**
 * The sums in a free table that a reader could use: rows that are marked as totals, and unmarked sums,
 * of columns or rows which are the sum of their neighbours. For one table. Counts are given by index, row by row.
 */
final class TableSums {
    private static final Set<String> TOTAL =
            Set.of("total", "totals", "all", "overall", "sum", "cyfanswm", "gyfanswm", "cyfansymiau", "pawb", "oll");

    private final FreeTable table;
    private final List<TypedRow> rows;
    private final List<Count> counts;
    private final Set<Sum> holding = new LinkedHashSet<>();
    private final Set<Sum> broken = new LinkedHashSet<>();

    /**
     * Finds them.
     *
     * @param counts the counts of the table; a cell without one is unknown
     */
    TableSums(FreeTable table, List<TypedRow> rows, List<Count> counts) {
        this.table = table;
        this.rows = rows;
        this.counts = counts;
        addMarked();
        List<Integer> lines = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).kind() != RowKind.HEADING)
                .boxed()
                .toList();
        List<Integer> columns =
                IntStream.range(1, width()).filter(this::holdsCounts).boxed().toList();
        new Neighbours(lines, this::at, this::isTotalColumn).add(columns);
        new Neighbours(columns, (column, row) -> at(row, column), this::isTotalRow).add(lines);
    }

    /** Those that add up, as far as the counts are known. */
    List<Sum> holding() {
        return List.copyOf(holding);
    }

    /** Those that are marked and do not add up. */
    List<Sum> broken() {
        return List.copyOf(broken);
    }

    /** The rows that are marked as sums of rows. */
    private void addMarked() {
        List<RowKind> kinds = rows.stream().map(TypedRow::kind).toList();
        Set<Integer> outside = new TreeSet<>();
        for (int row = 0; row < kinds.size(); row++) {
            RowKind kind = kinds.get(row);
            if (kind == RowKind.DATA) {
                outside.add(row);
            } else if (kind != RowKind.HEADING) {
                List<Integer> parts = TypedTable.parts(kinds, row);
                addMarked(row, parts, true);
                if (kind == RowKind.SUBTOTAL) {
                    parts.forEach(outside::remove);
                    outside.add(row);
                } else {
                    addMarked(row, List.copyOf(outside), false);
                }
            }
        }
    }

    private void addMarked(int row, List<Integer> parts, boolean first) {
        for (int column = 1; column < width(); column++) {
            int c = column;
            Sum sum = sum(parts.stream().map(part -> at(part, c)).toList(), at(row, column));
            if (!sum.parts().isEmpty() && isThere(sum.total())) {
                boolean meant = first && table.columns().get(column).total().orElse(true);
                if (adds(sum) || meant && !isKnown(sum)) {
                    holding.add(sum);
                } else if (meant) {
                    broken.add(sum);
                }
            }
        }
    }

    /** Sums among neighbours: of columns in all rows, or of rows in all columns. */
    private final class Neighbours {
        private final List<Integer> lines;
        private final IntBinaryOperator at;
        private final IntPredicate isTotal;

        /**
         * Finds sums in some lines.
         *
         * @param at the index of a count by its line and its index there
         * @param isTotal whether the heading at an index says that it is a total
         */
        Neighbours(List<Integer> lines, IntBinaryOperator at, IntPredicate isTotal) {
            this.lines = lines;
            this.at = at;
            this.isTotal = isTotal;
        }

        /** Adds sums among some indices, and among those that are part of none of these, such as totals. */
        void add(List<Integer> places) {
            Set<Integer> parts = new TreeSet<>();
            for (int i = 0; i < places.size(); i++) {
                boolean more = true;
                for (int first = i - 2; first >= 0 && more; first--) {
                    more = add(places.subList(first, i), places.get(i), places.size(), parts);
                }
                more = true;
                for (int last = i + 3; last <= places.size() && more; last++) {
                    more = add(places.subList(i + 1, last), places.get(i), places.size(), parts);
                }
            }
            List<Integer> rest =
                    places.stream().filter(place -> !parts.contains(place)).toList();
            if (rest.size() > 2 && rest.size() < places.size()) {
                add(rest);
            }
        }

        /** Adds a sum in every line, if it adds up too often for chance; false if more parts would only be too much. */
        private boolean add(List<Integer> parts, int total, int places, Set<Integer> found) {
            boolean named = isTotal.test(total);
            List<Sum> sums = new ArrayList<>();
            for (int line : lines) {
                Sum sum = sum(
                        parts.stream().map(part -> at.applyAsInt(line, part)).toList(), at.applyAsInt(line, total));
                if (!sum.parts().isEmpty() && isThere(sum.total())) {
                    if (!named && isTooMuch(sum)) {
                        return false;
                    }
                    if (!named && isWrong(sum)) {
                        return true;
                    }
                    sums.add(sum);
                }
            }
            long proofs = sums.stream().filter(this::proves).count();
            long faults = sums.stream().filter(this::isWrong).count();
            boolean all = parts.size() == places - 1;
            if (named && proofs > faults || faults == 0 && (proofs > 1 || all && (named || proofs > 0))) {
                found.addAll(parts);
                for (Sum sum : sums) {
                    (isWrong(sum) ? broken : holding).add(sum);
                }
            }
            return true;
        }

        private boolean proves(Sum sum) {
            return adds(sum) && counts.get(sum.total()).value().orElseThrow().signum() > 0;
        }

        private boolean isTooMuch(Sum sum) {
            return isKnown(sum.total())
                    && known(sum).compareTo(counts.get(sum.total()).value().orElseThrow()) > 0;
        }

        private boolean isWrong(Sum sum) {
            return isKnown(sum) && !adds(sum);
        }
    }

    private Sum sum(List<Integer> parts, int total) {
        return new Sum(parts.stream().filter(this::isThere).toList(), total);
    }

    private boolean isThere(int count) {
        return counts.get(count).said() != Disclosure.UNKNOWN;
    }

    private boolean isKnown(Sum sum) {
        return isKnown(sum.total()) && sum.parts().stream().allMatch(this::isKnown);
    }

    private boolean isKnown(int count) {
        return counts.get(count).said() == Disclosure.SHOWN;
    }

    private boolean adds(Sum sum) {
        return isKnown(sum)
                && known(sum).compareTo(counts.get(sum.total()).value().orElseThrow()) == 0;
    }

    /** The total of the known parts of a sum. */
    private BigDecimal known(Sum sum) {
        return sum.parts().stream()
                .flatMap(part -> counts.get(part).value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean holdsCounts(int column) {
        return IntStream.range(0, rows.size()).anyMatch(row -> isThere(at(row, column)));
    }

    private boolean isTotalColumn(int column) {
        TableColumn of = table.columns().get(column);
        return saysTotal(of.title());
    }

    private boolean isTotalRow(int row) {
        TypedRow of = rows.get(row);
        return of.cells()
                .get(0)
                .prose()
                .map(name -> saysTotal(name.markdown()))
                .orElse(of.kind() == RowKind.TOTAL || of.kind() == RowKind.SUBTOTAL);
    }

    private static boolean saysTotal(String heading) {
        return Arrays.stream(heading.toLowerCase(Locale.ROOT).split("\\P{L}+")).anyMatch(TOTAL::contains);
    }

    private int width() {
        return table.columns().size();
    }

    private int at(int row, int column) {
        return row * width() + column;
    }
}
