package org.yjplan.check.rule;

import java.util.List;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Token;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Prose;

/**
 * A piece of the plan's prose with its passages, as read for rules.
 *
 * @param prose the prose
 * @param passages its passages
 * @param map the locations of its characters
 */
public record ParsedProse(Prose prose, List<Passage> passages, TextMap map) {
    /** Copies the list. */
    public ParsedProse {
        passages = List.copyOf(passages);
    }

    /** The location of a token. */
    public Location location(Token token) {
        return location(token, token);
    }

    /** The location of the words from one token to another. */
    public Location location(Token first, Token last) {
        return map.locate(first.start(), last.end());
    }
}
