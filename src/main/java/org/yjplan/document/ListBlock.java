package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A bulleted or numbered list.
 *
 * @param ordered whether the items are numbered
 * @param start the number of the first item, if they are
 * @param items the items, at least one
 * @param fit its layout, empty until fitted
 * @param origin where it came from
 */
public record ListBlock(boolean ordered, int start, List<Item> items, Optional<ListFit> fit, Origin origin)
        implements Block {
    /**
     * An item: paragraphs and further lists.
     *
     * @param blocks its content, at least one block
     * @param origin where it came from
     */
    public record Item(List<Block> blocks, Origin origin) {
        /** Checks that it has content. */
        public Item {
            blocks = List.copyOf(blocks);
            if (blocks.isEmpty()) {
                throw new IllegalArgumentException("an item without content");
            }
        }
    }

    /** Checks that there are items. */
    public ListBlock {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list without items");
        }
    }

    /** A list that is not fitted yet. */
    public ListBlock(boolean ordered, int start, List<Item> items, Origin origin) {
        this(ordered, start, items, Optional.empty(), origin);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Item> passed = Pass.each(items, item -> {
            List<Block> blocks = pass.blocks(item.blocks());
            return blocks == item.blocks() ? item : new Item(blocks, item.origin());
        });
        return passed == items ? this : new ListBlock(ordered, start, passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
