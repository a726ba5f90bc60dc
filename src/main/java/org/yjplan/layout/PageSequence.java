package org.yjplan.layout;

import java.util.List;
import org.yjplan.document.Block;

/**
 * Pages of one kind.
 *
 * @param kind which kind
 * @param blocks the blocks on them
 */
public record PageSequence(Kind kind, List<Block> blocks) {
    /** Kinds of pages. */
    public enum Kind {
        /** The title page: no header or footer, a band at the side. */
        TITLE,
        /** Portrait pages. */
        PORTRAIT,
        /** Landscape pages. */
        LANDSCAPE
    }

    /** Copies the list. */
    public PageSequence {
        blocks = List.copyOf(blocks);
    }
}
