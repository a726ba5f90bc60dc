package org.yjplan.check.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Prose;
import org.yjplan.model.TableColumn;
import org.yjplan.table.CountCells;

/**
 * Which cells of a free table count children. The heading of the column says so; if it does not say, the row does; if neither
 * says, the title does. If in doubt, a cell counts none. For one table.
 */
final class ChildrenInTable {
    private static final Set<String> BY = Set.of("by");

    private final FreeTable table;
    private final CountCells cells;
    private final CountSubject title;
    private final boolean parts;

    ChildrenInTable(FreeTable table) {
        this.table = table;
        this.cells = CountCells.of(table);
        CountSubject said = CountSubject.in(table.title());
        boolean others = table.columns().stream()
                .anyMatch(column -> CountSubject.in(column.title()) == CountSubject.CHILDREN
                        || CountSubject.in(group(column)) == CountSubject.CHILDREN);
        // In “Children by sentence”, columns and rows that name sentences count children.
        this.parts = said == CountSubject.CHILDREN && !others && has(Stream.of(table.title()), BY);
        this.title = said == CountSubject.OPEN && isOfPersons() ? CountSubject.CHILDREN : said;
    }

    /** Whether a cell that the plan gives counts children. */
    boolean counts(int row, int column) {
        return cells.figure(row, column).filter(ChildrenInTable::isWhole).isPresent()
                && isOfChildren(row, table.columns().get(column));
    }

    /** The cells of the table. */
    CountCells cells() {
        return cells;
    }

    private boolean isOfChildren(int row, TableColumn column) {
        CountSubject name = CountSubject.in(name(row));
        CountSubject heading = heading(column);
        if (name == CountSubject.MEASURE || heading == CountSubject.MEASURE) {
            return false;
        }
        if (heading == CountSubject.CHILDREN) {
            return true;
        }
        if (holdsMeasures(table.columns().indexOf(column))) {
            return false;
        }
        boolean open = heading == CountSubject.OPEN;
        return open && name == CountSubject.CHILDREN
                || title == CountSubject.CHILDREN && (parts || open && name == CountSubject.OPEN);
    }

    private static CountSubject heading(TableColumn column) {
        CountSubject own = CountSubject.in(column.title());
        return own == CountSubject.OPEN ? CountSubject.in(group(column)) : own;
    }

    private static String group(TableColumn column) {
        return column.group().orElse("");
    }

    /** Whether the rows or the title break people down, as in “by gender”, and not staff. */
    private boolean isOfPersons() {
        List<String> headings = table.columns().stream().map(TableColumn::title).toList();
        return has(Stream.of(table.title(), headings.get(0)), StaffCells.PERSONAL)
                && Stream.concat(Stream.of(table.title()), headings.stream())
                        .flatMap(text -> CountSubject.words(text).stream())
                        .noneMatch(word ->
                                CountSubject.in(word) == CountSubject.MEASURE && !StaffCells.PERSONAL.contains(word));
    }

    private static boolean has(Stream<String> texts, Set<String> words) {
        return texts.flatMap(text -> CountSubject.words(text).stream()).anyMatch(words::contains);
    }

    /** Whether a column has figures that cannot count people, apart from rows that say what they count. */
    private boolean holdsMeasures(int column) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> CountSubject.in(name(row)) != CountSubject.MEASURE)
                .mapToObj(row -> cells.figure(row, column))
                .flatMap(Optional::stream)
                .anyMatch(figure -> !figure.percent() && !isWhole(figure));
    }

    private String name(int row) {
        Prose name = table.rows().get(row).cells().get(table.columns().get(0).name());
        return name == null ? "" : name.markdown();
    }

    private static boolean isWhole(Figure figure) {
        return !figure.percent()
                && figure.value().signum() >= 0
                && figure.value().stripTrailingZeros().scale() <= 0;
    }
}
