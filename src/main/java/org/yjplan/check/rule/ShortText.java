package org.yjplan.check.rule;

import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;

/**
 * A line of words in the plan that is not prose, such as a title or the name of an office.
 *
 * @param component the component that holds it
 * @param owner the record that has it
 * @param text the words
 * @param map the locations of its characters
 */
public record ShortText(String component, Record owner, String text, TextMap map) {
    /** The location of some of its characters. */
    public Location location(int start, int end) {
        return map.locate(start, end);
    }
}
