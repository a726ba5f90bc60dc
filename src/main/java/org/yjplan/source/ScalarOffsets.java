package org.yjplan.source;

import org.yjplan.diagnostic.TextMap;

/**
 * Finds where the characters of a scalar are in the file, by reading the scalar again by YAML 1.1: sections
 * 9.1 (quoted and plain, with their folding) and 9.2 (literal and folded blocks).
 */
final class ScalarOffsets {
    private ScalarOffsets() {}

    /** The map of a scalar's value. */
    static TextMap of(YamlScalar scalar) {
        MappedText read = scalar.style() == YamlScalar.Style.LITERAL || scalar.style() == YamlScalar.Style.FOLDED
                ? new BlockScalarOffsets(scalar).read()
                : new FlowScalarOffsets(scalar).read();
        // A text that was corrected on the way, such as an insertion without quotes, is shown as a whole.
        return read.spells(scalar.value()) ? read : TextMap.allAt(scalar.location());
    }

    /** The map of a text that is part of another. */
    static TextMap shifted(TextMap map, int by) {
        return by == 0 ? map : (start, end) -> map.locate(start + by, end + by);
    }
}
