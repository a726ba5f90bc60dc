package org.yjplan.document;

import java.util.List;

/** Rebuilds a document. The nodes whose methods a pass does not override come out as they went in. */
abstract class Rewriter extends Pass<Block, Inline> {
    final Document rewrite(Document document) {
        return new Document(document.metadata(), blocks(document.blocks()));
    }

    @Override
    protected List<Block> blocks(List<Block> blocks) {
        return each(blocks, block -> block.accept(this));
    }

    @Override
    protected List<Inline> inlines(List<Inline> inlines) {
        return each(inlines, inline -> inline.accept(this));
    }

    @Override
    public Block otherwise(Block block) {
        return block.withContent(this);
    }

    @Override
    public Inline otherwise(Inline inline) {
        return inline.withContent(this);
    }
}
