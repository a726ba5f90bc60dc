package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * The title page, a page of its own without header and footer. Each paragraph's {@link Paragraph.Style style} says
 * which part of the page it is.
 *
 * @param crest the crest of the authority, above everything else; not in formats without pages
 * @param paragraphs the words, in reading order
 * @param chips the width of the words of each status, in points; empty until fitted
 * @param origin where it came from
 */
public record TitlePage(Optional<Crest> crest, List<Paragraph> paragraphs, List<Float> chips, Origin origin)
        implements Block {
    /** Copies the lists. */
    public TitlePage {
        paragraphs = List.copyOf(paragraphs);
        chips = List.copyOf(chips);
    }

    /** A title page that is not fitted yet. */
    public TitlePage(Optional<Crest> crest, List<Paragraph> paragraphs, Origin origin) {
        this(crest, paragraphs, List.of(), origin);
    }

    /** A title page without a crest. */
    public TitlePage(List<Paragraph> paragraphs, Origin origin) {
        this(Optional.empty(), paragraphs, origin);
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Paragraph> passed = Pass.each(paragraphs, paragraph ->
                (Paragraph) pass.blocks(List.of(paragraph)).get(0));
        return passed == paragraphs ? this : new TitlePage(crest, passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
