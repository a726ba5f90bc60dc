package org.yjplan.prose;

import org.yjplan.diagnostic.Location;
import org.yjplan.document.Origin;

/** An origin that is a place in a file: of the plan's, or a template. */
public interface LocatedOrigin extends Origin {
    /** The place of the whole node. */
    Location location();

    /**
     * The place of some of the characters of a text.
     *
     * @param from the first character of the node's text, from 0
     * @param to the character after the last
     * @return their place, or that of the whole node where single characters cannot be told apart
     */
    default Location location(int from, int to) {
        return location();
    }
}
