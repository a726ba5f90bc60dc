package org.yjplan.prose;

import org.yjplan.diagnostic.Location;
import org.yjplan.document.Origin;

/** An origin with a location: in a file of the plan, or in a template. */
public interface LocatedOrigin extends Origin {
    /** The location of the whole node. */
    Location location();

    /**
     * The location of some of the characters of a text.
     *
     * @param from the first character of the node's text, from 0
     * @param to the character after the last
     * @return their location, or that of the whole node where single characters cannot be located
     */
    default Location location(int from, int to) {
        return location();
    }
}
