package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * A caption.
 *
 * @param label “Table 3”; empty until numbered
 * @param content the words
 * @param origin where it came from
 */
public record Caption(Optional<String> label, List<Inline> content, Origin origin) {
    /** Copies the list. */
    public Caption {
        content = List.copyOf(content);
    }
}
