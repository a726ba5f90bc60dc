package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Goes through a document, node by node and in reading order: a {@link Walker} looks at it, a {@link Rewriter} changes it.
 * A pass overrides the methods of the nodes that it is about, and calls the method that it overrides to go on to what such
 * a node holds.
 *
 * @param <B> what the visit of a block returns
 * @param <I> what the visit of an inline returns
 */
public abstract class Pass<B, I> implements BlockVisitor.WithDefault<B>, InlineVisitor.WithDefault<I> {
    private boolean inTable;

    Pass() {}

    /** Whether the node that the pass is at stands in a cell. */
    protected final boolean isInTable() {
        return inTable;
    }

    /** Goes through blocks, and returns those that take their place. */
    protected abstract List<Block> blocks(List<Block> blocks);

    /** Goes through inlines, and returns those that take their place. */
    protected abstract List<Inline> inlines(List<Inline> inlines);

    /** Goes through the blocks of a cell, and returns those that take their place. */
    final List<Block> cell(List<Block> blocks) {
        boolean outer = inTable;
        inTable = true;
        List<Block> content = blocks(blocks);
        inTable = outer;
        return content;
    }

    /** The id of a block other than a heading, asked for once the pass has gone through the content of the block. */
    Optional<String> id(Block block) {
        return block.id();
    }

    /** Goes through the caption of a block, and returns the one that takes its place. */
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
