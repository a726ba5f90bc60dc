package org.yjplan.prose;

import java.util.Arrays;
import java.util.Objects;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;

/** The location in the plan that a node came from. It is worked out only when it is needed. */
public final class SourceOrigin implements LocatedOrigin {
    private final TextMap map;
    private final int[] offsets;

    private SourceOrigin(TextMap map, int[] offsets) {
        this.map = Objects.requireNonNull(map, "map");
        this.offsets = offsets;
    }

    /** The origin of a node that came from one place as a whole. */
    public static SourceOrigin of(Location location) {
        return new SourceOrigin(TextMap.allAt(location), new int[] {0, 0});
    }

    /** The origin of a node that came from the characters {@code [start, end)} of a text. */
    static SourceOrigin of(TextMap map, int start, int end) {
        return new SourceOrigin(map, new int[] {start, end});
    }

    /**
     * The origin of a text whose characters came from separate places.
     *
     * @param offsets the offset of each character in the source, and then the end of the last one
     */
    static SourceOrigin of(TextMap map, int[] offsets) {
        return new SourceOrigin(map, offsets);
    }

    /** The origin of the same text without some characters at its start. */
    SourceOrigin without(int characters) {
        return new SourceOrigin(map, Arrays.copyOfRange(offsets, characters, offsets.length));
    }

    @Override
    public Location location() {
        return map.locate(offsets[0], offsets[offsets.length - 1]);
    }

    @Override
    public Location location(int from, int to) {
        if (from < 0 || from >= to || to > offsets.length - 1) {
            return location();
        }
        return map.locate(offsets[from], offsets[to]);
    }

    @Override
    public String toString() {
        return location().toString();
    }
}
