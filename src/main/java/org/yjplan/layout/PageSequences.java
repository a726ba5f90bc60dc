package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.PageBreak;
import org.yjplan.document.TitlePage;

/**
 * Sorts the blocks of a document into pages of one kind: title pages, portrait ones, and landscape ones where the author or a
 * wide table wants them.
 */
final class PageSequences {
    private final BlockMeasurer measurer;
    private final float portraitWidth;
    private final List<MeasuredSection> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private int headings;

    private PageSequences(BlockMeasurer measurer, float portraitWidth) {
        this.measurer = measurer;
        this.portraitWidth = portraitWidth;
    }

    /** The sections of a document; at least one. */
    static List<MeasuredSection> of(List<Block> blocks, BlockMeasurer measurer, float portraitWidth) {
        PageSequences sections = new PageSequences(measurer, portraitWidth);
        blocks.forEach(sections::add);
        sections.close(PageSequence.Kind.PORTRAIT, 0);
        if (sections.sections.isEmpty()) {
            sections.sections.add(
                    new MeasuredSection(new PageSequence(PageSequence.Kind.PORTRAIT, List.of()), List.of()));
        }
        return sections.sections;
    }

    private void add(Block block) {
        if (block instanceof TitlePage) {
            close(PageSequence.Kind.PORTRAIT, 0);
            measure(block);
            close(PageSequence.Kind.TITLE, 0);
        } else if (block instanceof Landscape landscape) {
            close(PageSequence.Kind.PORTRAIT, 0);
            landscape.blocks().forEach(this::measure);
            close(PageSequence.Kind.LANDSCAPE, 0);
        } else if (measure(block) instanceof TableContent table && table.isTooWideFor(portraitWidth)) {
            close(PageSequence.Kind.PORTRAIT, headings + 1);
            close(PageSequence.Kind.LANDSCAPE, 0);
        } else {
            headings = block instanceof Heading ? headings + 1 : 0;
        }
    }

    private Content measure(Block block) {
        Content content = block.accept(measurer);
        blocks.add(block);
        contents.add(content);
        return content;
    }

    /** Ends a section, without the last {@code rest} blocks. Page breaks alone make none: a section starts a page anyway. */
    private void close(PageSequence.Kind kind, int rest) {
        List<Block> ended = blocks.subList(0, blocks.size() - rest);
        List<Content> endedContents = contents.subList(0, contents.size() - rest);
        if (!ended.stream().allMatch(PageBreak.class::isInstance)) {
            sections.add(new MeasuredSection(new PageSequence(kind, ended), List.copyOf(endedContents)));
        }
        ended.clear();
        endedContents.clear();
        headings = 0;
    }
}
