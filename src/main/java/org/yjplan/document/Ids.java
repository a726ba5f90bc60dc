package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Collects the ids of a document. */
public final class Ids {
    private Ids() {}

    /** The ids of headings, numbered paragraphs, tables and figures, in reading order. */
    public static List<String> of(List<Block> blocks) {
        List<String> ids = new ArrayList<>();
        new Walker() {
            @Override
            protected void block(Block block) {
                block.id().ifPresent(ids::add);
                super.block(block);
            }
        }.blocks(blocks);
        return ids;
    }
}
