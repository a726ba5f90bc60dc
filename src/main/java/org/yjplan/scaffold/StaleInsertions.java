package org.yjplan.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.FillIn;
import org.yjplan.source.FileSource;

/**
 * Takes insertions out of last year's words that this year's plan cannot carry out yet, such as the total of a budget whose
 * amounts are to come, and pictures that are not in its folder. A mark that names what stood there takes their place.
 */
final class StaleInsertions {
    /** An insertion, or a link or a picture. */
    private static final Pattern INSERTION =
            Pattern.compile("\\{\\{\\s*(.*?)\\s*\\}\\}|!?\\[[^\\]]*\\]\\(([^)\\s]*)[^)]*\\)");

    private StaleInsertions() {}

    /**
     * Takes out those that some errors are about.
     *
     * @param source the source that the files are checked over
     * @param files the texts of the files by their names; changed in place
     * @param errors what was found in them
     * @return whether any was taken out
     */
    static boolean takeOut(FileSource source, Map<String, String> files, List<Diagnostic> errors) {
        boolean any = false;
        // From the last to the first, so that those before keep their places.
        List<Location> locations = errors.stream()
                .map(Diagnostic::location)
                .filter(location -> !location.isWholeFile())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        for (Location location : locations) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (source.nameOf(file.getKey()).equals(location.file())) {
                    Optional<String> text = without(file.getValue(), location);
                    text.ifPresent(file::setValue);
                    any |= text.isPresent();
                }
            }
        }
        return any;
    }

    /** A text without the insertion at a place; empty if none stands there. */
    private static Optional<String> without(String text, Location location) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String line = lines.get(location.line() - 1);
        int at = line.offsetByCodePoints(0, Math.min(location.column() - 1, line.codePointCount(0, line.length())));
        Matcher insertion = INSERTION.matcher(line);
        while (insertion.find()) {
            if (insertion.start() <= at && at < insertion.end()) {
                String words = insertion.group(1) == null ? insertion.group(2) : insertion.group(1);
                String mark = FillIn.of("“" + words + "” stood here last year");
                lines.set(
                        location.line() - 1,
                        line.substring(0, insertion.start()) + mark + line.substring(insertion.end()));
                return Optional.of(String.join("\n", lines) + "\n");
            }
        }
        return Optional.empty();
    }
}
