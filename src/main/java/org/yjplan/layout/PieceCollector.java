package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.yjplan.document.Table;
import org.yjplan.document.TableFit;
import org.yjplan.theme.Colour;

/**
 * Collects the pieces of a column. Spaces between pieces do not add up: the larger one counts.
 */
final class PieceCollector {
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<Frame> frame = Optional.empty();
    private final float pageHeight;
    private final boolean continued;
    private final BiConsumer<Table, TableFit> fits;
    private final int backgrounds;
    private float space;
    private int kept;

    /**
     * A column of a page.
     *
     * @param pageHeight the height of the pages between the margins, in points
     * @param continued whether pages say where a table continues
     * @param fits collects decisions about tables
     */
    PieceCollector(float pageHeight, boolean continued, BiConsumer<Table, TableFit> fits) {
        this(pageHeight, continued, fits, 0);
    }

    /** A column that holds no tables. */
    PieceCollector(float pageHeight) {
        this(pageHeight, false, (table, fit) -> {});
    }

    private PieceCollector(float pageHeight, boolean continued, BiConsumer<Table, TableFit> fits, int backgrounds) {
        this.pageHeight = pageHeight;
        this.continued = continued;
        this.fits = fits;
        this.backgrounds = backgrounds;
    }

    /** A column within this one that has {@code behind} backgrounds behind it. */
    PieceCollector within(float height, int behind) {
        return new PieceCollector(height, continued, fits, behind);
    }

    /** Records what was decided about a table. */
    void decide(Table table, TableFit fit) {
        fits.accept(table, fit);
    }

    /** Whether pages say where a table continues. */
    boolean saysWhereTablesContinue() {
        return continued;
    }

    /** How many backgrounds lie behind the next piece. */
    int depth() {
        return frame.map(innermost -> innermost.depth() + 1).orElse(backgrounds);
    }

    /** The height of the pages between the margins, in points. */
    float pageHeight() {
        return pageHeight;
    }

    /** At least this much space before the next piece, in points. */
    void space(float points) {
        space = Math.max(space, points);
    }

    /** No space before the next piece. */
    void noSpace() {
        space = 0;
    }

    /** The next {@code count} pieces stay with what comes before them. */
    void keepNext(int count) {
        kept = Math.max(kept, count);
    }

    /** Adds a piece. */
    void add(Piece piece) {
        piece.join(space, kept > 0 || piece.isKept(), frame);
        pieces.add(piece);
        space = 0;
        kept = Math.max(0, kept - 1);
    }

    /** Replaces a piece that was already added by a line followed by that piece. */
    void addBefore(int index, Piece piece) {
        if (index == pieces.size()) {
            add(piece);
        } else {
            Piece after = pieces.get(index);
            piece.join(after.before(), after.isKept(), after.frame());
            after.join(0, true, after.frame());
            pieces.add(index, piece);
        }
    }

    /** Everything until {@link #closeFrame} is in a frame. */
    void openFrame(float x, float width, Colour colour) {
        frame = Optional.of(new Frame(x, width, colour, frame, depth()));
    }

    /** Ends the innermost frame. */
    void closeFrame() {
        frame = frame.orElseThrow().outer();
    }

    /** The pieces so far. */
    List<Piece> pieces() {
        return pieces;
    }
}
