package org.yjplan.document;

import java.util.List;

/**
 * A box set apart from the text, such as “In short”.
 *
 * @param blocks the content
 * @param origin where it came from
 */
public record CallOut(List<Block> blocks, Origin origin) implements Block {
    /** Copies the list. */
    public CallOut {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Block> passed = pass.blocks(blocks);
        return passed == blocks ? this : new CallOut(passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
