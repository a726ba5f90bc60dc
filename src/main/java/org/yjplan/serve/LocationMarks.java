package org.yjplan.serve;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Origin;
import org.yjplan.prose.SourceOrigin;

/**
 * The locations in a plan that a page shows. The renderer asks it which mark to write on the page for each origin;
 * afterwards it gives the mark for the location of a finding.
 */
final class LocationMarks implements Function<Origin, Optional<String>> {
    private final NavigableMap<Location, String> marks = new TreeMap<>();

    @Override
    public Optional<String> apply(Origin origin) {
        if (origin instanceof SourceOrigin source) {
            Location location = source.location();
            String mark = location.toString();
            marks.put(location, mark);
            return Optional.of(mark);
        }
        return Optional.empty();
    }

    /**
     * The mark for a location: that of the closest enclosing one, otherwise of one that starts within it, otherwise of
     * the last one before it in the file, otherwise of the first in the file.
     *
     * @return empty if the page shows nothing of that file
     */
    Optional<String> nearest(Location location) {
        NavigableMap<Location, String> ofFile = marks.subMap(
                Location.ofFile(location.file()),
                true,
                new Location(
                        location.file(), Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
                true);
        return ofFile.entrySet().stream()
                .filter(mark -> encloses(mark.getKey(), location))
                .max(Map.Entry.comparingByKey())
                .or(() -> Optional.ofNullable(ofFile.ceilingEntry(location))
                        .filter(mark -> startsBefore(mark.getKey(), location.endLine(), location.endColumn())))
                .or(() -> Optional.ofNullable(ofFile.floorEntry(location)))
                .or(() -> Optional.ofNullable(ofFile.firstEntry()))
                .map(Map.Entry::getValue);
    }

    private static boolean encloses(Location outer, Location inner) {
        return !startsBefore(inner, outer.line(), outer.column())
                && startsBefore(inner, outer.endLine(), outer.endColumn());
    }

    private static boolean startsBefore(Location location, int line, int column) {
        return location.line() < line || location.line() == line && location.column() < column;
    }
}
