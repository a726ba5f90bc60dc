package org.yjplan.document;

import java.util.List;

/**
 * Blocks whose paragraphs are to be numbered, as in a committee report. The {@link Finisher} replaces it by
 * the blocks, each paragraph as a {@link NumberedParagraph}.
 *
 * @param by how the paragraphs are counted
 * @param startsOver whether counting restarts here, as in an appendix
 * @param blocks the paragraphs, and the blocks between them
 * @param origin where it came from
 */
public record Numbered(By by, boolean startsOver, List<Block> blocks, Origin origin) implements Block {
    /** How paragraphs are counted. */
    public enum By {
        /** 5.1, 5.2 in section 5; 1, 2 where no heading of the first level has a number. */
        SECTION,
        /** 1, 2, 3 throughout the document. */
        DOCUMENT,
        /** Each heading without a number counts: 1 for a section of one paragraph, 2.1, 2.2 for one of several. */
        HEADINGS
    }

    /** Copies the list. */
    public Numbered {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Block> passed = pass.blocks(blocks);
        return passed == blocks ? this : new Numbered(by, startsOver, passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
