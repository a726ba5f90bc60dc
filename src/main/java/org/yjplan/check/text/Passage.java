package org.yjplan.check.text;

import java.util.List;

/**
 * Sentences that belong together: a paragraph, an item of a list, a cell.
 *
 * @param sentences the sentences, in order
 */
public record Passage(List<Sentence> sentences) {
    /** Copies the list. */
    public Passage {
        sentences = List.copyOf(sentences);
    }
}
