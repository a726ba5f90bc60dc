package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Removes lists of too few tables or figures, and their heading if there is nothing else below it. */
final class DropShortLists extends Rewriter {
    private final Captioned captioned;

    DropShortLists(Document document) {
        captioned = new Captioned(document);
    }

    @Override
    protected List<Block> blocks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        boolean emptied = false;
        for (Block block : super.blocks(blocks)) {
            if (block instanceof CaptionList list
                    && list.from() > captioned.of(list.kind()).size()) {
                emptied |= !kept.isEmpty() && kept.get(kept.size() - 1) instanceof Heading;
                continue;
            }
            if (emptied && endsSection(block)) {
                kept.remove(kept.size() - 1);
            }
            emptied = false;
            kept.add(block);
        }
        if (emptied) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static boolean endsSection(Block block) {
        return block instanceof Heading || block instanceof PageBreak || block instanceof Landscape;
    }
}
