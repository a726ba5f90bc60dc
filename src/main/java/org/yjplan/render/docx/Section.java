package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Landscape;
import org.yjplan.document.PageBreak;
import org.yjplan.document.TitlePage;

/**
 * Pages of one kind.
 *
 * @param kind what pages
 * @param blocks what stands on them
 */
record Section(Kind kind, List<Block> blocks) {
    /** Kinds of pages. */
    enum Kind {
        /** The title page: no running lines, a band at the side. */
        TITLE,
        /** Upright pages. */
        PORTRAIT,
        /** Pages on their side. */
        LANDSCAPE
    }

    /** Splits a document where the kind of its pages changes; at least one section. */
    static List<Section> of(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        List<Block> upright = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TitlePage) {
                addUpright(sections, upright);
                sections.add(new Section(Kind.TITLE, List.of(block)));
            } else if (block instanceof Landscape landscape) {
                addUpright(sections, upright);
                sections.add(new Section(Kind.LANDSCAPE, landscape.blocks()));
            } else {
                upright.add(block);
            }
        }
        addUpright(sections, upright);
        return sections.isEmpty() ? List.of(new Section(Kind.PORTRAIT, List.of())) : sections;
    }

    /** Page breaks alone make no section: one starts a page anyway. */
    private static void addUpright(List<Section> sections, List<Block> upright) {
        if (!upright.stream().allMatch(PageBreak.class::isInstance)) {
            sections.add(new Section(Kind.PORTRAIT, List.copyOf(upright)));
        }
        upright.clear();
    }
}
