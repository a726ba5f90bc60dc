package org.yjplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columnHeader;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.rowHeader;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Row.Kind;

class TableGridTest {
    private final List<Column> columns = columns("ttt");
    private final List<Row> head = List.of(row(Kind.HEAD, columnHeader(1, 1, "Who"), columnHeader(2, 1, "What")));
    private final List<Row> body = List.of(
            row(Kind.BODY, rowHeader(2, "Council"), cell("a"), cell("b")), row(Kind.BODY, cell("c"), cell("d")));
    private final TableGrid grid = TableGrid.of(columns, head, body).orElseThrow();

    @Test
    void placesEachCellInTheFirstFreeSlotOfItsRow() {
        assertThat(grid.startingIn(2)).extracting(TableGrid.Placed::column).containsExactly(1, 2);
        assertThat(grid.at(2, 0))
                .isSameAs(grid.at(1, 0))
                .isSameAs(grid.startingIn(1).get(0));
        assertThat(grid.at(0, 2)).isSameAs(grid.at(0, 1));
    }

    @Test
    void keepsTheSlotsOfCellsWithNewContent() {
        TableGrid emptied = grid.withContent(blocks -> List.of());

        assertThat(emptied.rows()).allSatisfy(row -> assertThat(row.cells())
                .allSatisfy(cell -> assertThat(cell.blocks()).isEmpty()));
        assertThat(emptied.at(2, 0)).isSameAs(emptied.at(1, 0));
        assertThat(emptied.at(2, 0).cell().rowSpan()).isEqualTo(2);
        assertThat(emptied).isNotEqualTo(grid);
        assertThat(grid.withContent(blocks -> blocks)).isEqualTo(grid).hasSameHashCodeAs(grid);
    }

    @Test
    void acceptsRegularRowsOnly() {
        List<Row> tooShort = List.of(row(Kind.BODY, cell("a"), cell("b")));

        assertThat(TableGrid.of(columns, head, tooShort)).isEmpty();
        assertThatThrownBy(() ->
                        new Table(Optional.empty(), Optional.empty(), columns, head, tooShort, List.of(), Origin.NONE))
                .hasMessage("not a regular table: row 1 has fewer cells than the 3 columns");
    }
}
