package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Takes out lists of tables or figures where there are too few of them, and a heading that has nothing else below it. */
final class DropShortLists extends Rewriter {
    private int tables;
    private int figures;

    DropShortLists(Document document) {
        new Counter().blocks(document.blocks());
    }

    @Override
    protected List<Block> blocks(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        boolean emptied = false;
        for (Block block : super.blocks(blocks)) {
            if (block instanceof CaptionList list && list.from() > count(list.kind())) {
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

    private int count(CaptionList.Kind kind) {
        return kind == CaptionList.Kind.TABLES ? tables : figures;
    }

    private final class Counter extends Walker {
        @Override
        public Void visit(Table table) {
            tables += table.caption().isPresent() && !isInTable() ? 1 : 0;
            return super.visit(table);
        }

        @Override
        public Void visit(Tree tree) {
            figures += tree.caption().isPresent() ? 1 : 0;
            return null;
        }

        @Override
        public Void visit(Figure figure) {
            figures += figure.caption().isPresent() ? 1 : 0;
            return null;
        }
    }
}
