package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Finds blocks with captions. A table within another is not numbered, and is skipped. */
final class Captioned extends Walker {
    private final List<Block> tables = new ArrayList<>();
    private final List<Block> figures = new ArrayList<>();

    Captioned(Document document) {
        blocks(document.blocks());
    }

    /** The tables, or the figures and trees, in reading order. */
    List<Block> of(CaptionList.Kind kind) {
        return kind == CaptionList.Kind.TABLES ? tables : figures;
    }

    @Override
    protected void block(Block block) {
        boolean isTable = block instanceof Table;
        if (block.caption().isPresent() && !(isTable && isInTable())) {
            (isTable ? tables : figures).add(block);
        }
        super.block(block);
    }
}
