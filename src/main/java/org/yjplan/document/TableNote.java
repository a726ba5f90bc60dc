package org.yjplan.document;

import java.util.List;

/**
 * A note under a table.
 *
 * @param mark the letter that leads to it
 * @param content the words
 * @param origin where it came from
 */
public record TableNote(String mark, List<Inline> content, Origin origin) {
    /** Copies the list. */
    public TableNote {
        content = List.copyOf(content);
    }
}
