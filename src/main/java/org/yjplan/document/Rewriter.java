package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Rebuilds a document. The nodes whose methods a pass does not override come out as they went in. */
abstract class Rewriter extends Pass<Block, Inline> {
    final Document rewrite(Document document) {
        return new Document(document.metadata(), blocks(document.blocks()));
    }

    @Override
    protected List<Block> blocks(List<Block> blocks) {
        List<Block> rewritten = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            rewritten.add(block.accept(this));
        }
        return rewritten;
    }

    @Override
    protected final List<Inline> inlines(List<Inline> inlines) {
        List<Inline> rewritten = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            rewritten.add(inline.accept(this));
        }
        return rewritten;
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
