package org.yjplan.layout;

import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.document.Image;

/**
 * A picture, as large as fits, up to a largest size.
 *
 * @param image the picture
 * @param largest points per pixel at its largest
 * @param owner what it belongs to
 * @param id the id by which links find it
 * @param below what must be below it on the same page, such as its caption
 */
record PictureContent(Image image, float largest, Owner owner, Optional<String> id, Optional<Content> below)
        implements Content {
    /** Points per pixel at 150 pixels per inch; larger, a picture looks coarse in print. */
    static final float BY_GRAIN = 72f / 150;
    /** A picture takes at most this fraction of a page, including the words below. */
    private static final float PART_OF_PAGE = 0.85f;
    /** In a table, a picture asks for no more width than this, in points. */
    private static final float LEAST = 40;

    @Override
    public Widths widths() {
        float natural = image.width() * largest;
        Widths own = new Widths(Math.min(natural, LEAST), natural);
        return below.map(words -> words.widths().and(own)).orElse(own);
    }

    @Override
    public void flow(PieceCollector flow, float x, float width) {
        float most = flow.pageHeight() * PART_OF_PAGE - heightBelow(flow, x, width);
        float scale = Math.min(largest, width / image.width());
        scale = Math.min(scale, Math.max(most, flow.pageHeight() / 4) / image.height());
        flow.add(new Picture(x, image.width() * scale, image.height() * scale));
        below.ifPresent(words -> {
            flow.space(5);
            flow.keepNext(1);
            words.flow(flow, x, width);
        });
    }

    private float heightBelow(PieceCollector flow, float x, float width) {
        if (below.isEmpty()) {
            return 0;
        }
        PieceCollector trial = new PieceCollector(flow.pageHeight());
        below.get().flow(trial, x, width);
        float height = 5;
        for (Piece piece : trial.pieces()) {
            height += piece.before() + piece.height();
        }
        return height;
    }

    private final class Picture extends Piece {
        private final float x;
        private final float width;
        private final float height;

        private Picture(float x, float width, float height) {
            this.x = x;
            this.width = width;
            this.height = height;
        }

        @Override
        float height() {
            return height;
        }

        @Override
        float place(Canvas canvas, float y, float bottom, boolean force) {
            id.ifPresent(name -> canvas.anchor(new Anchor(name, OptionalInt.empty(), ""), y));
            canvas.mark(new Fragment.Picture(x, y, width, height, image, owner));
            return y + height;
        }
    }
}
