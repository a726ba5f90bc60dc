package org.yjplan.document;

import java.util.List;

/**
 * Blocks whose paragraphs are to be numbered, as those of a committee report are. The {@link Finisher} puts the blocks in
 * its place, each paragraph as a {@link NumberedParagraph}.
 *
 * @param by what the paragraphs are counted by
 * @param startsOver whether counting starts anew here, as in an appendix
 * @param blocks the paragraphs, and what stands between them
 * @param origin where it came from
 */
public record Numbered(By by, boolean startsOver, List<Block> blocks, Origin origin) implements Block {
    /** What paragraphs are counted by. */
    public enum By {
        /** 5.1, 5.2 in the section that is headed by a 5; 1, 2 where no heading of the first level has a number. */
        SECTION,
        /** 1, 2, 3 through the whole document. */
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
