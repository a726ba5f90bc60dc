package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A document: what a renderer needs to know, and all that it needs to know.
 *
 * @param metadata what it says of itself
 * @param blocks its content, in reading order
 */
public record Document(Metadata metadata, List<Block> blocks) {
    /** Copies the list. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same with a crest on its title page, if it has such a page. */
    public Document withCrest(Crest crest) {
        return new Document(
                metadata,
                blocks.stream()
                        .map(block -> block instanceof TitlePage page
                                ? new TitlePage(Optional.of(crest), page.paragraphs(), page.origin())
                                : block)
                        .toList());
    }
}
