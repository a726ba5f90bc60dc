package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Traverses a document, node by node and in reading order: a {@link Walker} reads it, a {@link Rewriter} changes it.
 * A pass overrides the methods of the nodes that concern it, and calls the overridden method to visit the content of
 * such a node.
 *
 * @param <B> what the visit of a block returns
 * @param <I> what the visit of an inline returns
 */
public abstract class Pass<B, I> implements BlockVisitor.WithDefault<B>, InlineVisitor.WithDefault<I> {
    private boolean inTable;

    Pass() {}

    /** Whether the current node is in a cell. */
    protected final boolean isInTable() {
        return inTable;
    }

    /** Visits blocks, and returns their replacements. */
    protected abstract List<Block> blocks(List<Block> blocks);

    /** Visits inlines, and returns their replacements. */
    protected abstract List<Inline> inlines(List<Inline> inlines);

    /** Visits the blocks of a cell, and returns their replacements. */
    final List<Block> cell(List<Block> blocks) {
        boolean outer = inTable;
        inTable = true;
        List<Block> content = blocks(blocks);
        inTable = outer;
        return content;
    }

    /** The id of a block other than a heading, requested after the pass has visited the content of the block. */
    Optional<String> id(Block block) {
        return block.id();
    }

    /** Visits the caption of a block, and returns its replacement. */
    Optional<Caption> caption(Block block) {
        Optional<Caption> before = block.caption();
        if (before.isEmpty()) {
            return before;
        }
        Caption caption = before.get();
        List<Inline> words = inlines(caption.content());
        return words == caption.content() ? before : Optional.of(new Caption(caption.label(), words, caption.origin()));
    }

    /** Changes each element of a list; the list itself where none has changed, so that what only looks copies nothing. */
    static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list.size());
        boolean same = true;
        for (T element : list) {
            T now = change.apply(element);
            same &= now == element;
            changed.add(now);
        }
        return same ? list : changed;
    }
}
