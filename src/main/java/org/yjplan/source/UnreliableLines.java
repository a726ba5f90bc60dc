package org.yjplan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/**
 * The lines around syntax errors. The parser's reading of them is not what the author meant, so nothing else is said
 * about them in the same run.
 */
final class UnreliableLines {
    private record Lines(int from, int to) {}

    private final Map<String, List<Lines>> byFile = new HashMap<>();

    void add(String file, int from, int to) {
        byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(new Lines(from, to));
    }

    /** Passes on findings about other lines. */
    Consumer<Diagnostic> certain(Consumer<Diagnostic> sink) {
        return finding -> {
            if (!cover(finding)) {
                sink.accept(finding);
            }
        };
    }

    /** Whether a finding is about such a line. */
    boolean cover(Diagnostic finding) {
        Location location = finding.location();
        return byFile.getOrDefault(location.file(), List.of()).stream()
                .anyMatch(lines -> location.endLine() >= lines.from() && location.line() <= lines.to());
    }
}
