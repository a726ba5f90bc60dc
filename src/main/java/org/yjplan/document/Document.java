package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A document: everything that a renderer needs.
 *
 * @param metadata its metadata
 * @param blocks its content, in reading order
 */
public record Document(Metadata metadata, List<Block> blocks) {
    /** Copies the list. */
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** The same with a crest on its title page, if it has one. */
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
