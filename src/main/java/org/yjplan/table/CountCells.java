package org.yjplan.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.language.WordLists;
import org.yjplan.model.ColumnKind;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Percentage;
import org.yjplan.model.Prose;
import org.yjplan.model.RowKind;
import org.yjplan.model.TableColumn;

/**
 * Which cells of a free table hold counts, and which hold what is derived from counts, such as shares and averages, from which
 * counts can be worked out again. If in doubt, a number is a count. Rows and columns are given by index.
 */
public final class CountCells {
    /** Words of a heading that mark a fraction or an amount of money as derived from other numbers. */
    private static final Set<String> MADE = WordLists.beside(CountCells.class).get("made");

    private final List<TableColumn> columns;
    private final List<TypedRow> rows;
    private final boolean[] numeric;

    CountCells(FreeTable table, List<TypedRow> rows) {
        this.columns = table.columns();
        this.rows = rows;
        this.numeric = new boolean[columns.size()];
        for (int column = 1; column < numeric.length; column++) {
            numeric[column] = isNumeric(column);
        }
    }

    /** The cells of a table, before any are suppressed. */
    public static CountCells of(FreeTable table) {
        return new CountCells(table, new TypedTable(table).open());
    }

    /** The figure in a cell of a column of numbers, marked as one or not; empty if there is none. */
    public Optional<Figure> figure(int row, int column) {
        return read(row, column).flatMap(TypedCell::value).map(Figure.class::cast);
    }

    /** Whether a column has numbers that may have to be suppressed. */
    private boolean isJudged(int column) {
        return columns.get(column).suppress().orElse(true);
    }

    /** Whether a cell holds a count, or something in its place, that is suppressed where the table says so. */
    public boolean isCount(int row, int column) {
        return read(row, column)
                        .filter(cell -> cell.value().isPresent()
                                || suppression(row, column).isPresent())
                        .isPresent()
                && !figure(row, column).map(Figure::percent).orElse(false)
                && isJudged(column)
                && !isDerived(column)
                && !isDerived(row, column);
    }

    /** Whether a cell holds a number derived from counts. */
    boolean isDerivedFromCounts(int row, int column) {
        return isJudged(column)
                && rows.get(row).kind() != RowKind.HEADING
                && (rows.get(row).cells().get(column).value().isPresent()
                        || figure(row, column).isPresent())
                && (share(row, column).isPresent()
                        || isDerived(column)
                        || read(row, column).isPresent() && isDerived(row, column));
    }

    /** The percentage in a cell. */
    Optional<Percentage> share(int row, int column) {
        Optional<Object> value = rows.get(row).cells().get(column).value();
        return value.filter(Percentage.class::isInstance)
                .map(Percentage.class::cast)
                .or(() -> figure(row, column).filter(Figure::percent).map(figure -> new Percentage(figure.value())));
    }

    /** How a cell of counts without a figure suppresses it; empty where there is nothing to count. */
    Optional<Disclosure> suppression(int row, int column) {
        return read(row, column)
                .flatMap(cell -> cell.suppression().or(() -> cell.fault().map(fault -> Disclosure.SUPPRESSED)));
    }

    /** A cell of a column of numbers, read as such. */
    private Optional<TypedCell> read(int row, int column) {
        if (!numeric[column] || rows.get(row).kind() == RowKind.HEADING) {
            return Optional.empty();
        }
        TypedCell cell = rows.get(row).cells().get(column);
        return Optional.of(columns.get(column).kind().isPresent() ? cell : asNumber(cell));
    }

    private static TypedCell asNumber(TypedCell cell) {
        return cell.prose().map(prose -> TypedCell.of(ColumnKind.NUMBER, prose)).orElse(cell);
    }

    /** Whether a column says that it holds numbers, or says nothing and holds nothing else. */
    private boolean isNumeric(int column) {
        Optional<ColumnKind> kind = columns.get(column).kind();
        if (kind.isPresent()) {
            return kind.get() == ColumnKind.NUMBER;
        }
        List<TypedCell> cells = rows.stream()
                .filter(row -> row.kind() != RowKind.HEADING)
                .map(row -> asNumber(row.cells().get(column)))
                .toList();
        return cells.stream().anyMatch(cell -> cell.value().isPresent())
                && cells.stream().allMatch(cell -> cell.fault().isEmpty());
    }

    /** Whether two columns can reveal each other: those of different groups cannot. */
    boolean areAkin(int column, int other) {
        Optional<String> group = columns.get(column).group();
        Optional<String> otherGroup = columns.get(other).group();
        return group.isEmpty() || otherGroup.isEmpty() || group.equals(otherGroup);
    }

    private boolean isDerived(int column) {
        TableColumn of = columns.get(column);
        return of.kind().filter(kind -> kind == ColumnKind.PERCENTAGE).isPresent()
                || of.kind().filter(kind -> kind == ColumnKind.MONEY).isPresent() && saysDerived(of.title())
                || saysDerived(of.title()) && holdsNoCounts(column);
    }

    /** Whether a cell is negative, or is in a row of averages or the like beside counts. */
    private boolean isDerived(int row, int column) {
        return figure(row, column).filter(CountCells::isNegative).isPresent()
                || saysDerived(name(row))
                        && IntStream.range(1, columns.size())
                                .filter(each -> !saysDerived(columns.get(each).title()) && !holdsNoCounts(each))
                                .mapToObj(each -> figure(row, each))
                                .flatMap(Optional::stream)
                                .anyMatch(CountCells::isNoCount);
    }

    /** Whether a column has figures that are not counts, apart from rows that say so themselves. */
    private boolean holdsNoCounts(int column) {
        return IntStream.range(0, rows.size())
                .filter(row -> !saysDerived(name(row)))
                .mapToObj(row -> figure(row, column))
                .flatMap(Optional::stream)
                .anyMatch(CountCells::isNoCount);
    }

    private String name(int row) {
        return rows.get(row).cells().get(0).prose().map(Prose::markdown).orElse("");
    }

    /** Whether a figure does not count people; full-time equivalents can have fractions. */
    private static boolean isNoCount(Figure figure) {
        return !figure.percent()
                && (isNegative(figure) || figure.value().stripTrailingZeros().scale() > 0);
    }

    private static boolean isNegative(Figure figure) {
        return figure.value().signum() < 0;
    }

    /** Whether a word of a heading marks numbers as derived from others: a rate, an average. */
    public static boolean isDerived(String word) {
        return MADE.contains(word);
    }

    private static boolean saysDerived(String heading) {
        return Arrays.stream(heading.toLowerCase(Locale.ROOT).split("[^\\p{L}%]+"))
                .anyMatch(CountCells::isDerived);
    }
}
