package org.yjplan.document;

import java.util.List;

/**
 * Looks at a document and changes nothing: for questions, as a {@link Rewriter} is for changes.
 *
 * <p>The entries of contents and of lists of tables or figures repeat what stands elsewhere, and are passed over.
 */
public abstract class Walker extends Pass<Void, Void> {
    /** Looks at blocks, one after the other. */
    @Override
    public final List<Block> blocks(List<Block> blocks) {
        blocks.forEach(this::block);
        return blocks;
    }

    /** Looks at inlines, one after the other. */
    @Override
    protected final List<Inline> inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return inlines;
    }

    /** Looks at a block of any kind. */
    protected void block(Block block) {
        block.accept(this);
    }

    @Override
    public Void otherwise(Block block) {
        block.withContent(this);
        return null;
    }

    @Override
    public Void otherwise(Inline inline) {
        inline.withContent(this);
        return null;
    }
}
