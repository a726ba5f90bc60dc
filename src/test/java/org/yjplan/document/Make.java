package org.yjplan.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Cell.Scope;

/** Short factory methods for finished documents in tests. */
public final class Make {
    private Make() {}

    /** Plain text. */
    public static Text text(String words) {
        return new Text(words, Origin.NONE);
    }

    /** Text in bold. */
    public static Strong strong(String words) {
        return new Strong(List.of(text(words)), Origin.NONE);
    }

    /** Text in italics. */
    public static Emphasis emphasis(String words) {
        return new Emphasis(List.of(text(words)), Origin.NONE);
    }

    /** A link. */
    public static Link link(String target, String words) {
        return new Link(target, List.of(text(words)), Origin.NONE);
    }

    /** A rating. */
    public static Rag rag(Rag.Colour colour, String words) {
        return new Rag(colour, List.of(text(words)), Origin.NONE);
    }

    /** A mark that leads to a note under the table. */
    public static NoteMark mark(String letter) {
        return new NoteMark(letter, Origin.NONE);
    }

    /** A note under a table. */
    public static TableNote note(String letter, String words) {
        return new TableNote(letter, List.of(text(words)), Origin.NONE);
    }

    /** A paragraph of running text. */
    public static Paragraph paragraph(String words) {
        return Paragraph.of(List.of(text(words)), Origin.NONE);
    }

    /** A paragraph of running text. */
    public static Paragraph paragraph(Inline... inlines) {
        return Paragraph.of(List.of(inlines), Origin.NONE);
    }

    /** A paragraph with a role. */
    public static Paragraph paragraph(Paragraph.Style style, String words) {
        return new Paragraph(style, List.of(text(words)), Origin.NONE);
    }

    /** A heading that is numbered and listed. */
    public static Heading heading(int level, String id, String number, String words) {
        return new Heading(level, Optional.of(id), true, true, Optional.of(number), List.of(text(words)), Origin.NONE);
    }

    /** A heading without a number. */
    public static Heading plainHeading(int level, String id, boolean listed, String words) {
        return new Heading(level, Optional.of(id), false, listed, Optional.empty(), List.of(text(words)), Origin.NONE);
    }

    /** A line of the contents. */
    public static Contents.Entry entry(int level, String target, String number, String words) {
        return new Contents.Entry(
                level, target, number.isEmpty() ? Optional.empty() : Optional.of(number), List.of(text(words)));
    }

    /** A bulleted list. */
    public static ListBlock bullets(ListBlock.Item... items) {
        return new ListBlock(false, 1, List.of(items), Origin.NONE);
    }

    /** A numbered list. */
    public static ListBlock numbers(int start, ListBlock.Item... items) {
        return new ListBlock(true, start, List.of(items), Origin.NONE);
    }

    /** An item that starts with a paragraph. */
    public static ListBlock.Item item(String words, Block... more) {
        List<Block> blocks = new ArrayList<>(List.of(paragraph(words)));
        blocks.addAll(Arrays.asList(more));
        return new ListBlock.Item(blocks, Origin.NONE);
    }

    /** Columns, a letter for each: t text, n number, b blank. */
    public static List<Column> columns(String kinds) {
        return kinds.chars()
                .mapToObj(kind -> new Column(
                        switch (kind) {
                            case 't' -> Column.Kind.TEXT;
                            case 'n' -> Column.Kind.NUMBER;
                            case 'b' -> Column.Kind.BLANK;
                            default -> throw new IllegalArgumentException(kinds);
                        }))
                .toList();
    }

    /** A cell of data. */
    public static Cell cell(Block... blocks) {
        return new Cell(Scope.NONE, 1, 1, List.of(blocks), Origin.NONE);
    }

    /** A cell of one paragraph, or an empty cell if there are no words. */
    public static Cell cell(String words) {
        return words.isEmpty() ? cell() : cell(paragraph(words));
    }

    /** A cell that names its row, spanning some rows. */
    public static Cell rowHeader(int rows, String words) {
        return new Cell(Scope.ROW, 1, rows, List.of(paragraph(words)), Origin.NONE);
    }

    /** A cell that names some columns. */
    public static Cell columnHeader(int columns, int rows, String words) {
        return new Cell(Scope.COLUMN, columns, rows, List.of(paragraph(words)), Origin.NONE);
    }

    /** A row that names the columns, a cell for each. */
    public static Row head(String... words) {
        return new Row(
                Row.Kind.HEAD,
                Arrays.stream(words).map(name -> columnHeader(1, 1, name)).toList(),
                Origin.NONE);
    }

    /** A row of cells. */
    public static Row row(Row.Kind kind, Cell... cells) {
        return new Row(kind, List.of(cells), Origin.NONE);
    }

    /** A row of words, the first of which names it. */
    public static Row row(Row.Kind kind, String name, String... words) {
        List<Cell> cells = new ArrayList<>(List.of(rowHeader(1, name)));
        Arrays.stream(words).map(Make::cell).forEach(cells::add);
        return new Row(kind, cells, Origin.NONE);
    }

    /** The caption of a table. */
    public static Optional<Caption> caption(String label, String words) {
        return Optional.of(new Caption(Optional.of(label), List.of(text(words)), Origin.NONE));
    }
}
