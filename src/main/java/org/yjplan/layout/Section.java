package org.yjplan.layout;

import java.util.List;

/**
 * Pages of one kind.
 *
 * @param kind which kind
 * @param contents what stands on them
 */
record Section(Kind kind, List<Content> contents) {
    enum Kind {
        TITLE,
        PORTRAIT,
        LANDSCAPE
    }
}
