package org.yjplan.source;

import java.util.List;

/**
 * A list.
 *
 * @param items its entries
 * @param cut whether a syntax error ended it early, so that entries may be missing
 */
record YamlSequence(SourceText source, int start, int end, List<YamlNode> items, boolean cut, long size)
        implements YamlNode {
    @Override
    public String kind() {
        return "a list";
    }
}
