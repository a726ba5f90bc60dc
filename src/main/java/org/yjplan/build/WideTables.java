package org.yjplan.build;

import java.util.function.Predicate;
import org.yjplan.document.Block;
import org.yjplan.document.Cell;
import org.yjplan.document.Column;
import org.yjplan.document.Paragraph;
import org.yjplan.document.PlainText;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;
import org.yjplan.theme.Theme;

/**
 * Tells which tables are too wide for an upright page: those whose columns cannot be as wide as their longest words, or
 * whose columns of words would be too narrow to be read. An estimate, on the safe side, from the number of letters.
 */
final class WideTables implements Predicate<Table> {
    /** How wide a letter is on average, as a multiple of the size, bold and with room to spare. */
    private static final float LETTER = 0.58f;
    /** How many letters a line of words should have at least. */
    private static final int READABLE = 9;
    /** How many letters a place to write by hand takes. */
    private static final int BY_HAND = 14;

    private final Theme theme;

    WideTables(Theme theme) {
        this.theme = theme;
    }

    @Override
    public boolean test(Table table) {
        int[] letters = new int[table.columns().size()];
        for (int c = 0; c < letters.length; c++) {
            letters[c] = switch (table.columns().get(c).kind()) {
                case TEXT -> READABLE;
                case NUMBER -> 0;
                case BLANK -> BY_HAND;
            };
        }
        TableGrid grid = table.grid();
        for (int r = 0; r < table.rows().size(); r++) {
            Row.Kind row = table.rows().get(r).kind();
            for (TableGrid.Placed placed : grid.startingIn(r)) {
                boolean figures = row != Row.Kind.HEAD
                        && table.columns().get(placed.column()).kind() == Column.Kind.NUMBER;
                if (placed.cell().columnSpan() == 1) {
                    letters[placed.column()] = Math.max(letters[placed.column()], letters(placed.cell(), figures));
                }
            }
        }
        float width = 0;
        for (int count : letters) {
            width += count * LETTER * theme.type().table() + 2 * theme.spacing().cellHorizontal();
        }
        return width > theme.portrait().bodyWidth();
    }

    /** The letters of the longest word, or of the whole cell where it does not break. */
    private static int letters(Cell cell, boolean whole) {
        int most = 0;
        for (Block block : cell.blocks()) {
            if (block instanceof Paragraph paragraph) {
                int word = 0;
                for (char c : PlainText.of(paragraph.content()).toCharArray()) {
                    word = c == ' ' && !whole ? 0 : word + 1;
                    most = Math.max(most, word);
                }
            }
        }
        return most;
    }
}
