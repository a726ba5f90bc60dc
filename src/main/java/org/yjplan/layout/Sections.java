package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.TitlePage;

/**
 * Sorts the blocks of a document into pages of one kind: title pages, upright ones, and those on their side, where the
 * author or a wide table wants them.
 */
final class Sections {
    private final BlockReader reader;
    private final float portraitWidth;
    private final List<Section> sections = new ArrayList<>();
    private List<Content> current = new ArrayList<>();
    private int headings;

    private Sections(BlockReader reader, float portraitWidth) {
        this.reader = reader;
        this.portraitWidth = portraitWidth;
    }

    static List<Section> of(List<Block> blocks, BlockReader reader, float portraitWidth) {
        Sections sections = new Sections(reader, portraitWidth);
        blocks.forEach(sections::add);
        sections.close(Section.Kind.PORTRAIT);
        return sections.sections;
    }

    private void add(Block block) {
        if (block instanceof TitlePage || block instanceof Landscape) {
            close(Section.Kind.PORTRAIT);
            current.add(block.accept(reader));
            close(block instanceof Landscape ? Section.Kind.LANDSCAPE : Section.Kind.TITLE);
            return;
        }
        Content content = block.accept(reader);
        if (content instanceof TableContent table && table.isTooWideFor(portraitWidth)) {
            List<Content> withHeadings = current.subList(current.size() - headings, current.size());
            List<Content> turned = new ArrayList<>(withHeadings);
            withHeadings.clear();
            close(Section.Kind.PORTRAIT);
            turned.add(content);
            current = turned;
            close(Section.Kind.LANDSCAPE);
            return;
        }
        current.add(content);
        headings = block instanceof Heading ? headings + 1 : 0;
    }

    private void close(Section.Kind kind) {
        if (!current.isEmpty()) {
            sections.add(new Section(kind, current));
        }
        current = new ArrayList<>();
        headings = 0;
    }
}
