package org.yjplan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.document.Block;
import org.yjplan.document.Caption;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Origin;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;

/** Turns the markup of a table into a table, and reports every row that does not fill the grid. */
final class TableBuilder {
    private static final Map<String, Column.Kind> KINDS = AttributeReader.constants(Column.Kind.class, Set.of());
    private static final Map<String, Cell.Scope> SCOPES = Map.of("row", Cell.Scope.ROW, "col", Cell.Scope.COLUMN);
    private static final int MOST_SPAN = 1000;

    private final Output output;
    private final MarkupFaults faults;
    private final WordsBuilder words;
    private final BlockBuilder blocks;
    private boolean inCell;

    TableBuilder(Output output, MarkupFaults faults, WordsBuilder words, BlockBuilder blocks) {
        this.output = output;
        this.faults = faults;
        this.words = words;
        this.blocks = blocks;
    }

    /** A row with the element that it came from. */
    private record Placed(Row row, Markup.Element element) {}

    Optional<Block> build(Markup.Element table, AttributeReader attributes) {
        List<Column> columns = columns(attributes);
        Optional<Caption> caption = Optional.empty();
        List<Placed> head = new ArrayList<>();
        List<Placed> body = new ArrayList<>();
        for (Markup piece : table.children()) {
            if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, "a table");
            } else if (piece instanceof Markup.Element part) {
                switch (part.name()) {
                    case "caption" -> caption = words.caption(part);
                    case "thead" -> rows(part, true, head);
                    case "tbody" -> rows(part, false, body);
                    default -> faults.misplaced(part, "a table", List.of("caption", "thead", "tbody"));
                }
            }
        }
        if (body.isEmpty()) {
            faults.at(
                    table,
                    TemplateFaults.MISSING,
                    "a table without rows",
                    "put <#if …?has_content> … </#if> around the table");
            return Optional.empty();
        }
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Optional<TableGrid> grid = TableGrid.of(columns, rows(head), rows(body));
        if (grid.isEmpty() && !reportIrregular(columns.size(), head, "head row")) {
            reportIrregular(columns.size(), body, "row");
        }
        Optional<Caption> called = caption;
        return grid.map(rows -> new Table(attributes.raw("id"), called, rows, List.of(), originOf(table)));
    }

    private static List<Row> rows(List<Placed> placed) {
        return placed.stream().map(Placed::row).toList();
    }

    private Origin originOf(Markup.Element element) {
        return new TemplateOrigin(output.locate(element.start(), element.end()));
    }

    private List<Column> columns(AttributeReader attributes) {
        List<Column> columns = new ArrayList<>();
        if (attributes.raw("columns").isEmpty()) {
            attributes.required("columns");
            return columns;
        }
        for (String word : attributes.raw("columns").get().split("\\s+")) {
            Column.Kind kind = KINDS.get(word);
            if (kind == null) {
                attributes.wrong("columns", "text, number and blank, one for each column");
                return List.of();
            }
            columns.add(new Column(kind));
        }
        return columns;
    }

    private void rows(Markup.Element part, boolean head, List<Placed> rows) {
        new AttributeReader(part, faults);
        for (Markup.Element row : blocks.only("tr", part, head ? "the head of a table" : "the body of a table")) {
            Row.Kind kind =
                    new AttributeReader(row, faults).oneOf("kind", Map.of("total", Row.Kind.TOTAL), Row.Kind.BODY);
            rows.add(new Placed(new Row(head ? Row.Kind.HEAD : kind, cells(row, head), originOf(row)), row));
        }
    }

    private List<Cell> cells(Markup.Element row, boolean head) {
        List<Cell> cells = new ArrayList<>();
        for (Markup piece : row.children()) {
            if (piece instanceof Markup.Element cell && (cell.is("td") || cell.is("th"))) {
                cells.add(cell(cell, head));
            } else if (piece instanceof Markup.Element other) {
                faults.misplaced(other, "a row", List.of("th", "td"));
            } else if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, "a row");
            }
        }
        return cells;
    }

    private Cell cell(Markup.Element element, boolean head) {
        AttributeReader attributes = new AttributeReader(element, faults);
        Cell.Scope usual = head ? Cell.Scope.COLUMN : Cell.Scope.ROW;
        Cell.Scope scope = element.is("th") ? attributes.oneOf("scope", SCOPES, usual) : Cell.Scope.NONE;
        return new Cell(
                scope,
                attributes.number("colspan", 1, MOST_SPAN, 1),
                attributes.number("rowspan", 1, MOST_SPAN, 1),
                content(element),
                originOf(element));
    }

    /** Only a cell of data holds a table, and only one deep. */
    private List<Block> content(Markup.Element cell) {
        boolean outer = inCell;
        inCell = true;
        List<Block> content = outer || cell.is("th")
                ? blocks.build(
                        cell.children(),
                        Vocabulary.Place.INNER_CELL,
                        outer ? "a table within a table" : "a cell of names")
                : blocks.build(cell.children(), Vocabulary.Place.CELL, "a cell");
        inCell = outer;
        return content;
    }

    /** Reports the first row that does not fill its grid, at its own line; returns whether there is one. */
    private boolean reportIrregular(int columns, List<Placed> placed, String name) {
        List<Row> rows = rows(placed);
        for (int count = 1; count <= rows.size(); count++) {
            List<Row> first = count == rows.size() ? rows : cutOff(rows.subList(0, count));
            Optional<String> fault = TableGrid.fault(columns, List.of(), first);
            if (fault.isPresent()) {
                faults.at(
                        placed.get(count - 1).element(),
                        TemplateFaults.IRREGULAR_TABLE,
                        fault.get().replace("row " + count, "this " + name),
                        "the cells of a row, with their colspans and with what spans down into it, must add up to "
                                + columns);
                return true;
            }
        }
        return false;
    }

    /** The same rows, with no cell reaching beyond the last of them. */
    private static List<Row> cutOff(List<Row> rows) {
        List<Row> cut = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int left = rows.size() - r;
            List<Cell> cells = rows.get(r).cells().stream()
                    .map(cell -> new Cell(
                            cell.scope(),
                            cell.columnSpan(),
                            Math.min(left, cell.rowSpan()),
                            cell.blocks(),
                            cell.origin()))
                    .toList();
            cut.add(new Row(rows.get(r).kind(), cells, rows.get(r).origin()));
        }
        return cut;
    }
}
