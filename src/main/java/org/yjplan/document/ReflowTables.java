package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Turns tables that are too wide into tables of two columns: each row becomes a group of rows, with the cell of its
 * first column as a heading, and below that the name of each further column beside the row's value. Caption, id
 * and notes stay, as do the words and their order; cells without content are left out. A table within a cell has so
 * little room that it counts as too wide if it has more than two columns.
 *
 * <p>A landscape section whose tables have all become narrow becomes portrait.
 */
public final class ReflowTables extends Rewriter {
    private final Predicate<Table> tooWide;

    private ReflowTables(Predicate<Table> tooWide) {
        this.tooWide = tooWide;
    }

    /**
     * A finished document with narrow tables.
     *
     * @param tooWide which tables are too wide; those without a head stay unchanged, because nothing names their columns
     */
    public static Document of(Document document, Predicate<Table> tooWide) {
        return new ReflowTables(tooWide).rewrite(document);
    }

    @Override
    protected List<Block> blocks(List<Block> blocks) {
        List<Block> rewritten = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Landscape landscape
                    && landscape.blocks().stream().noneMatch(this::needsWidth)) {
                if (!rewritten.isEmpty() && !(rewritten.get(rewritten.size() - 1) instanceof PageBreak)) {
                    rewritten.add(new PageBreak(landscape.origin()));
                }
                rewritten.addAll(blocks(landscape.blocks()));
            } else {
                rewritten.add(block.accept(this));
            }
        }
        return rewritten;
    }

    private boolean needsWidth(Block block) {
        return block instanceof Figure || block instanceof Table table && !reflows(table);
    }

    private boolean reflows(Table table) {
        return !table.head().isEmpty() && table.columns().size() > 2 && (isInTable() || tooWide.test(table));
    }

    @Override
    public Block visit(Table table) {
        Table narrowInside = (Table) super.visit(table);
        return reflows(table) ? new Records(narrowInside).table() : narrowInside;
    }

    /** The rows of a table as blocks of rows. */
    private static final class Records {
        private final Table table;
        private final TableGrid grid;
        private final List<List<Inline>> names = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        /** Whether a column has any content below its head. */
        private final boolean[] filled;

        Records(Table table) {
            this.table = table;
            this.grid = table.grid();
            this.filled = new boolean[table.columns().size()];
            int rowCount = table.head().size() + table.body().size();
            for (int column = 0; column < table.columns().size(); column++) {
                names.add(name(column));
                for (int r = table.head().size(); r < rowCount; r++) {
                    filled[column] |= !grid.at(r, column).cell().blocks().isEmpty();
                }
            }
        }

        Table table() {
            for (int r = 0; r < table.body().size(); r++) {
                add(table.body().get(r), grid.startingIn(table.head().size() + r));
            }
            return new Table(
                    table.id(),
                    table.caption(),
                    List.of(new Column(Column.Kind.TEXT), new Column(valueKind())),
                    List.of(),
                    rows,
                    table.notes(),
                    table.origin());
        }

        /** Wide enough to write in, if the table is to be signed. */
        private Column.Kind valueKind() {
            return table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.BLANK)
                    ? Column.Kind.BLANK
                    : Column.Kind.TEXT;
        }

        private void add(Row row, List<TableGrid.Placed> placed) {
            Row.Kind kind = row.kind();
            for (TableGrid.Placed cell : placed) {
                Cell content = cell.cell();
                boolean heading = cell.column() == 0;
                if (heading || !content.blocks().isEmpty() || isNeeded(cell)) {
                    List<Cell> cells = heading
                            ? List.of(new Cell(Cell.Scope.ROW, 2, 1, heading(cell), content.origin()))
                            : List.of(
                                    nameCell(cell),
                                    new Cell(Cell.Scope.NONE, 1, 1, content.blocks(), content.origin()));
                    rows.add(new Row(kind, cells, row.origin()));
                    kind = Row.Kind.BODY;
                }
            }
        }

        /** “Objective: …” */
        private List<Block> heading(TableGrid.Placed placed) {
            Cell cell = placed.cell();
            List<Inline> words = new ArrayList<>(nextName(placed));
            if (words.isEmpty()) {
                return cell.blocks();
            }
            words.add(new Text(": ", cell.origin()));
            List<Block> blocks = new ArrayList<>(cell.blocks());
            if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
                words.addAll(first.content());
                blocks.set(0, new Paragraph(first.style(), words, first.origin()));
            } else {
                blocks.add(0, Paragraph.of(words, cell.origin()));
            }
            return blocks;
        }

        /** Whether a cell without content must stay: it is filled in by hand, or its column would lose its name. */
        private boolean isNeeded(TableGrid.Placed placed) {
            for (int c = placed.column(); c < placed.column() + placed.cell().columnSpan(); c++) {
                if (table.columns().get(c).kind() == Column.Kind.BLANK || !filled[c]) {
                    return true;
                }
            }
            return false;
        }

        /** The names of the columns of a cell. A note mark is kept beside the first value only. */
        private List<Inline> nextName(TableGrid.Placed placed) {
            List<Inline> all = new ArrayList<>();
            for (int c = placed.column(); c < placed.column() + placed.cell().columnSpan(); c++) {
                List<Inline> name = names.get(c);
                if (c == placed.column() || !sharesItsHead(c)) {
                    if (!all.isEmpty() && !name.isEmpty()) {
                        all.add(new Text(" – ", placed.cell().origin()));
                    }
                    all.addAll(name);
                }
                names.set(c, new WithoutMarks().inlines(name));
            }
            return all;
        }

        /** Whether a column is under the same head as the one before it. */
        private boolean sharesItsHead(int column) {
            for (int r = 0; r < table.head().size(); r++) {
                if (grid.at(r, column) != grid.at(r, column - 1)) {
                    return false;
                }
            }
            return true;
        }

        private Cell nameCell(TableGrid.Placed placed) {
            List<Inline> name = nextName(placed);
            Origin origin = placed.cell().origin();
            List<Block> blocks = name.isEmpty() ? List.of() : List.of(Paragraph.of(name, origin));
            return new Cell(Cell.Scope.ROW, 1, 1, blocks, origin);
        }

        /** The words above a column, those of several head rows with a dash between. */
        private List<Inline> name(int column) {
            List<Inline> name = new ArrayList<>();
            Optional<Cell> last = Optional.empty();
            for (int r = 0; r < table.head().size(); r++) {
                Cell cell = grid.at(r, column).cell();
                if (last.isPresent() && last.get() == cell) {
                    continue;
                }
                last = Optional.of(cell);
                addWords(cell.blocks(), name);
            }
            return name;
        }

        private static void addWords(List<Block> blocks, List<Inline> name) {
            for (Block block : blocks) {
                if (block instanceof ListBlock list) {
                    list.items().forEach(item -> addWords(item.blocks(), name));
                } else if (block instanceof Paragraph paragraph
                        && !paragraph.content().isEmpty()) {
                    if (!name.isEmpty()) {
                        name.add(new Text(" – ", paragraph.origin()));
                    }
                    name.addAll(paragraph.content());
                }
            }
        }
    }

    private static final class WithoutMarks extends Rewriter {
        @Override
        protected List<Inline> inlines(List<Inline> content) {
            return super.inlines(content.stream()
                    .filter(inline -> !(inline instanceof NoteMark))
                    .toList());
        }
    }
}
