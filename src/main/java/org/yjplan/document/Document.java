package org.yjplan.document;

import java.util.List;

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
}
