package org.yjplan.prose;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An insertion in flexmark's tree, within a sentence or alone on its line. */
interface InsertionNode {
    /** The insertion with its braces. */
    BasedSequence braced();

    /** Within a sentence. */
    final class InSentence extends Node implements InsertionNode {
        InSentence(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        @Override
        public BasedSequence braced() {
            return getChars();
        }
    }

    /** Alone on its line. */
    final class OnLine extends Block implements InsertionNode {
        OnLine(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        @Override
        public BasedSequence braced() {
            return getChars();
        }
    }
}
