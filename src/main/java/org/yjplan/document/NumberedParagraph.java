package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph with a number.
 *
 * @param id the id by which cross-references find it, unique in the document
 * @param label its number as shown, such as “5.2”, “3.” or “(a)”; empty until numbered
 * @param depth 0 for a paragraph, 1 for a sub-paragraph, 2 for a part of that
 * @param content the words; empty if it does not start with words
 * @param below lists and quotations that belong to it, below its words
 * @param origin where it came from
 */
public record NumberedParagraph(
        Optional<String> id, Optional<String> label, int depth, List<Inline> content, List<Block> below, Origin origin)
        implements Block {
    /** The number of depths. */
    public static final int DEPTHS = 3;

    /** Checks the depth and copies the lists. */
    public NumberedParagraph {
        if (depth < 0 || depth >= DEPTHS) {
            throw new IllegalArgumentException("no such depth: " + depth);
        }
        content = List.copyOf(content);
        below = List.copyOf(below);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Inline> words = pass.inlines(content);
        List<Block> blocks = pass.blocks(below);
        Optional<String> given = pass.id(this);
        return words == content && blocks == below && given == id
                ? this
                : new NumberedParagraph(given, label, depth, words, blocks, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
