package org.yjplan.layout;

import java.util.List;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/**
 * A section with its content, measured.
 *
 * @param sequence the blocks on its pages
 * @param contents the same, measured
 */
record MeasuredSection(PageSequence sequence, List<Content> contents) {
    /** The pages of the section. */
    Page page(Theme theme) {
        return sequence.kind() == PageSequence.Kind.LANDSCAPE ? theme.landscape() : theme.portrait();
    }

    /** Lays out the content in the width of its pages. */
    void flow(PieceCollector pieces, Page page) {
        contents.forEach(content -> content.flow(pieces, page.left(), page.bodyWidth()));
    }
}
