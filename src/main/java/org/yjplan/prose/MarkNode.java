package org.yjplan.prose;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A mark that CommonMark does not have, in flexmark's tree. */
final class MarkNode extends Node {
    /** The kinds of mark. */
    enum Kind {
        /** {@code ^[}, which starts a note. */
        NOTE,
        /** {@code [}, which starts words in another language. */
        LANGUAGE,
        /** {@code ]} or {@code ]{lang=cy}}, the end of either. */
        END,
        /** {@code ^[} without an end. */
        UNCLOSED,
        /** {@code [ ]} or {@code [x]} at the start of a paragraph. */
        BOX
    }

    private final Kind kind;
    private final int partner;

    /**
     * A mark.
     *
     * @param chars the mark itself
     * @param partner the offset of the closing bracket, for the opening and the closing mark
     */
    MarkNode(Kind kind, BasedSequence chars, int partner) {
        super(chars);
        this.kind = kind;
        this.partner = partner;
    }

    Kind kind() {
        return kind;
    }

    /** The mark that ends what this one starts, among those that follow it; null if there is none. */
    MarkNode end(Node before) {
        for (Node node = getNext(); node != null && node != before; node = node.getNext()) {
            if (node instanceof MarkNode mark && mark.kind == Kind.END && mark.partner == partner) {
                return mark;
            }
        }
        return null;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
