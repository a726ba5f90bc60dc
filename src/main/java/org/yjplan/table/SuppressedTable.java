package org.yjplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Percentage;
import org.yjplan.model.RowKind;
import org.yjplan.table.SmallCounts.Count;
import org.yjplan.table.SmallCounts.Sum;

/**
 * A free table with its small counts suppressed, and all they could be worked out from: other counts of a sum, and
 * shares and averages. For one table.
 */
final class SuppressedTable {
    /** What shares of one whole can add up to, since each is rounded. */
    private static final BigDecimal ABOUT_ALL = BigDecimal.valueOf(5);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FreeTable table;
    private final List<TypedRow> rows;
    private final CountCells cells;
    private final List<Count> counts;
    private final List<Disclosure> disclosures;

    SuppressedTable(FreeTable table, List<TypedRow> rows) {
        this.table = table;
        this.rows = rows;
        this.cells = new CountCells(table, rows);
        this.counts = IntStream.range(0, rows.size() * width())
                .mapToObj(i -> count(i / width(), i % width()))
                .toList();
        this.disclosures = new ArrayList<>(suppressCounts());
        suppressDerivedNumbers();
    }

    /** The rows as they may be shown. */
    List<TypedRow> rows() {
        List<TypedRow> shown = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<TypedCell> line = new ArrayList<>();
            for (int column = 0; column < width(); column++) {
                line.add(shown(row, column));
            }
            shown.add(new TypedRow(rows.get(row).kind(), line));
        }
        return List.copyOf(shown);
    }

    private TypedCell shown(int row, int column) {
        TypedCell cell = rows.get(row).cells().get(column);
        Disclosure disclosure = disclosures.get(at(row, column));
        boolean stays = !isHidden(row, column) || cell.suppression().equals(Optional.of(disclosure));
        return stays ? cell : cell.suppressed(disclosure);
    }

    private Count count(int row, int column) {
        if (!cells.isCount(row, column)) {
            return Count.of(Optional.empty());
        }
        return cells.suppression(row, column)
                .map(said -> new Count(Optional.empty(), said))
                .orElseGet(() -> Count.of(cells.figure(row, column).map(Figure::value)));
    }

    private List<Disclosure> suppressCounts() {
        TableSums sums = new TableSums(table, rows, counts);
        List<Count> given = new ArrayList<>(counts);
        while (true) {
            List<Disclosure> kept = SmallCounts.disclosures(given, sums.holding());
            // Even a wrong total would give a rough idea.
            List<Integer> wrong = sums.broken().stream()
                    .filter(sum -> kept.get(sum.total()) == Disclosure.SHOWN)
                    .filter(sum -> sum.parts().stream().anyMatch(part -> isHidden(kept.get(part))))
                    .map(Sum::total)
                    .toList();
            if (wrong.isEmpty()) {
                return kept;
            }
            wrong.forEach(total -> given.set(total, new Count(given.get(total).value(), Disclosure.SUPPRESSED)));
        }
    }

    private void suppressDerivedNumbers() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 1; column < width(); column++) {
                if (cells.isDerivedFromCounts(row, column) && isBesideHidden(row, column)) {
                    disclosures.set(at(row, column), Disclosure.SUPPRESSED);
                }
            }
        }
        // Where one share of a whole is known with its count, so is the whole, and what is missing from it.
        boolean more = true;
        while (more) {
            more = false;
            for (int row = 0; row < rows.size(); row++) {
                int r = row;
                more |= suppressShares(1, width(), column -> at(r, column));
            }
            for (int column = 1; column < width(); column++) {
                int c = column;
                more |= suppressShares(0, rows.size(), row -> at(row, c));
            }
        }
    }

    /** Whether a count in the same row is hidden, or in the same column. */
    private boolean isBesideHidden(int row, int column) {
        return IntStream.range(1, width()).anyMatch(other -> cells.areAkin(column, other) && isHiddenCount(row, other))
                || IntStream.range(0, rows.size()).anyMatch(other -> isHiddenCount(other, column));
    }

    private boolean isHiddenCount(int row, int column) {
        return cells.isCount(row, column) && isHidden(row, column);
    }

    /** Suppresses all shares of a line if they are shares of one whole and one of them is suppressed. */
    private boolean suppressShares(int from, int to, IntUnaryOperator at) {
        List<Integer> shares = IntStream.range(from, to)
                .map(at)
                .filter(i -> rows.get(i / width()).kind() == RowKind.DATA)
                .filter(i -> cells.isDerivedFromCounts(i / width(), i % width()))
                .filter(i -> cells.share(i / width(), i % width()).isPresent())
                .boxed()
                .toList();
        BigDecimal sum = shares.stream()
                .map(i -> cells.share(i / width(), i % width()).orElseThrow())
                .map(Percentage::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean ofOneWhole = sum.subtract(HUNDRED).abs().compareTo(ABOUT_ALL) <= 0;
        boolean some = shares.stream().anyMatch(i -> isHidden(disclosures.get(i)));
        if (!ofOneWhole || !some || shares.stream().allMatch(i -> isHidden(disclosures.get(i)))) {
            return false;
        }
        shares.forEach(i -> disclosures.set(i, Disclosure.SUPPRESSED));
        return true;
    }

    private boolean isHidden(int row, int column) {
        return isHidden(disclosures.get(at(row, column)));
    }

    private static boolean isHidden(Disclosure disclosure) {
        return disclosure == Disclosure.SMALL || disclosure == Disclosure.SUPPRESSED;
    }

    private int width() {
        return table.columns().size();
    }

    private int at(int row, int column) {
        return row * width() + column;
    }
}
