package org.yjplan.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.FillIn;

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
     * @param folder the folder of the plan
     * @param errors what was found in it
     * @return whether any was taken out
     * @throws IOException if a file cannot be read or written
     */
    static boolean takeOut(Path folder, List<Diagnostic> errors) throws IOException {
        boolean any = false;
        // From the last to the first, so that those before keep their places.
        List<Location> places = errors.stream()
                .map(Diagnostic::place)
                .filter(place -> !place.isWholeFile())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        for (Location place : places) {
            Path file = folder.resolve(place.file().substring(place.file().lastIndexOf('/') + 1));
            any |= Files.isRegularFile(file) && takeOut(file, place);
        }
        return any;
    }

    private static boolean takeOut(Path file, Location place) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String line = lines.get(place.line() - 1);
        int at = line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
        Matcher insertion = INSERTION.matcher(line);
        while (insertion.find()) {
            if (insertion.start() <= at && at < insertion.end()) {
                String words = insertion.group(1) == null ? insertion.group(2) : insertion.group(1);
                String mark = FillIn.of("“" + words + "” stood here last year");
                lines.set(
                        place.line() - 1,
                        line.substring(0, insertion.start()) + mark + line.substring(insertion.end()));
                Files.writeString(file, String.join("\n", lines) + "\n");
                return true;
            }
        }
        return false;
    }
}
