package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Gathers the ids of a document. */
public final class Ids {
    private Ids() {}

    /** What references to headings, numbered paragraphs, tables and figures find them by, in reading order. */
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
