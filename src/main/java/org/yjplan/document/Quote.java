package org.yjplan.document;

import java.util.List;

/**
 * A block quotation: paragraphs, the last of which may be an attribution.
 *
 * @param blocks the words
 * @param origin where it came from
 */
public record Quote(List<Block> blocks, Origin origin) implements Block {
    /** Copies the list. */
    public Quote {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Block> passed = pass.blocks(blocks);
        return passed == blocks ? this : new Quote(passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
