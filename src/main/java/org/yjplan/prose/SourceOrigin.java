package org.yjplan.prose;

import java.util.Arrays;
import java.util.Objects;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;

/** The place in the plan that a node came from. It is worked out only when somebody asks. */
public final class SourceOrigin implements LocatedOrigin {
    private final TextMap map;
    private final int[] offsets;

    private SourceOrigin(TextMap map, int[] offsets) {
        this.map = Objects.requireNonNull(map, "map");
        this.offsets = offsets;
    }

    /** A node that came from one place as a whole. */
    public static SourceOrigin of(Location place) {
        return new SourceOrigin(TextMap.allAt(place), new int[] {0, 0});
    }

    /** A node that came from the characters {@code [start, end)} of a text. */
    static SourceOrigin of(TextMap map, int start, int end) {
        return new SourceOrigin(map, new int[] {start, end});
    }

    /**
     * A text whose characters came from places of their own.
     *
     * @param offsets where each character stood in the source, and at last the end of the last
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
