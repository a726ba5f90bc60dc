package org.yjplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yjplan.model.ColumnKind;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Money;
import org.yjplan.model.RowKind;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;

/** A free table with its cells read by the kind of their column, and missing sums worked out. Immutable. */
public final class TypedTable {
    /** The row of totals that a table asks for and does not contain. */
    private static final TableRow ADDED = new TableRow(Optional.of(RowKind.TOTAL), Map.of());

    private final FreeTable table;

    /** What there is to know about a table. */
    public TypedTable(FreeTable table) {
        this.table = table;
    }

    /**
     * The rows as shown: missing sums are worked out, a row of totals is added if asked for (templates name it), and
     * small counts are suppressed if the table says so.
     */
    public List<TypedRow> rows() {
        return table.suppress().orElse(false) ? new SuppressedTable(table, open()).rows() : open();
    }

    /** The rows with nothing suppressed. */
    List<TypedRow> open() {
        List<TypedRow> rows = new ArrayList<>();
        for (TableRow row : rowsWithTotal()) {
            List<TypedCell> cells = new ArrayList<>();
            for (TableColumn column : table.columns()) {
                TypedCell cell = cell(row, column);
                cells.add(cell.prose().isEmpty() ? workedOut(row, column) : cell);
            }
            rows.add(new TypedRow(kind(row), cells));
        }
        return List.copyOf(rows);
    }

    /** A cell as the plan gives it. */
    public TypedCell cell(TableRow row, TableColumn column) {
        return Optional.ofNullable(row.cells().get(column.name()))
                .map(prose -> TypedCell.of(kind(column), prose))
                .orElse(TypedCell.EMPTY);
    }

    /** The sums that the plan states, each with the rows that it should be the sum of. */
    public List<ColumnSum> statedSums() {
        List<ColumnSum> sums = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (kind(row) == RowKind.SUBTOTAL || kind(row) == RowKind.TOTAL) {
                for (TableColumn column : table.columns()) {
                    if (isAdded(column) && row.cells().containsKey(column.name())) {
                        sums.add(new ColumnSum(column, row, parts(row)));
                    }
                }
            }
        }
        return List.copyOf(sums);
    }

    /** The sum of a column of some rows; empty if it is not known, because no row has a value or one does not give it. */
    public Optional<Object> sum(TableColumn column, List<TableRow> parts) {
        List<TypedCell> cells = parts.stream()
                .map(row -> cell(row, column))
                .filter(cell -> !cell.isNothing())
                .toList();
        return cells.stream().allMatch(cell -> cell.value().isPresent())
                ? add(cells.stream().flatMap(cell -> cell.value().stream()).toList())
                : Optional.empty();
    }

    private static Optional<Object> add(List<Object> values) {
        Stream<Money> money = values.stream().filter(Money.class::isInstance).map(Money.class::cast);
        List<BigDecimal> numbers = values.stream()
                .filter(value -> value instanceof Figure figure && !figure.percent())
                .map(value -> ((Figure) value).value())
                .toList();
        // Shares of different wholes cannot be added up.
        return numbers.size() == values.size()
                ? numbers.stream().reduce(BigDecimal::add).map(sum -> new Figure(sum, false))
                : Money.sum(money).map(Object.class::cast);
    }

    private TypedCell workedOut(TableRow row, TableColumn column) {
        RowKind kind = kind(row);
        if (kind != RowKind.SUBTOTAL && kind != RowKind.TOTAL) {
            return TypedCell.EMPTY;
        }
        return isAdded(column) ? sum(column, parts(row)).map(TypedCell::sum).orElse(TypedCell.EMPTY) : TypedCell.EMPTY;
    }

    private List<TableRow> parts(TableRow sum) {
        List<TableRow> rows = rowsWithTotal();
        int at = 0;
        while (rows.get(at) != sum) {
            at++;
        }
        return parts(rows.stream().map(TypedTable::kind).toList(), at).stream()
                .map(rows::get)
                .toList();
    }

    /** The rows that a row of sums sums up: all data before it, or since the last heading or subtotal. */
    static List<Integer> parts(List<RowKind> kinds, int sum) {
        List<Integer> parts = new ArrayList<>();
        for (int row = 0; row < sum; row++) {
            if (kinds.get(row) == RowKind.DATA) {
                parts.add(row);
            } else if (kinds.get(sum) == RowKind.SUBTOTAL && kinds.get(row) != RowKind.TOTAL) {
                parts.clear();
            }
        }
        return parts;
    }

    private List<TableRow> rowsWithTotal() {
        boolean has = table.rows().stream().anyMatch(row -> kind(row) == RowKind.TOTAL);
        if (has || !table.totals().orElse(false)) {
            return table.rows();
        }
        return Stream.concat(table.rows().stream(), Stream.of(ADDED)).toList();
    }

    private static boolean isAdded(TableColumn column) {
        return column.total().orElse(true) && (kind(column) == ColumnKind.MONEY || kind(column) == ColumnKind.NUMBER);
    }

    private static ColumnKind kind(TableColumn column) {
        return column.kind().orElse(ColumnKind.TEXT);
    }

    private static RowKind kind(TableRow row) {
        return row.kind().orElse(RowKind.DATA);
    }
}
