package org.yjplan.source;

import java.util.List;

/**
 * A group of keys with their values, in the order of the file; no key occurs twice.
 *
 * @param entries the keys and values
 * @param cut whether a syntax error ended it early, so that keys may be missing
 */
record YamlMapping(SourceText source, int start, int end, List<Entry> entries, boolean cut, long size)
        implements YamlNode {
    /** A key and its value. */
    record Entry(YamlScalar key, YamlNode value) {}

    @Override
    public String kind() {
        return "a group of keys";
    }
}
