package org.yjplan.document;

import java.util.List;

/**
 * Blocks on landscape pages. It starts a new page, and so does what follows it.
 *
 * @param blocks the content
 * @param origin where it came from
 */
public record Landscape(List<Block> blocks, Origin origin) implements Block {
    /** Copies the list. */
    public Landscape {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Block> passed = pass.blocks(blocks);
        return passed == blocks ? this : new Landscape(passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
