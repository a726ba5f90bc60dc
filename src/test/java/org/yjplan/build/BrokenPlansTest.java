package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yjplan.Golden;
import org.yjplan.report.TextReport;

/**
 * Every folder of {@code src/test/resources/broken} is a plan with a fault, named for it, and the report that it must
 * give in {@code expected.txt}. {@code -Dgolden.rewrite=true} writes the reports anew; read them before you commit.
 */
class BrokenPlansTest {
    private static final Path CASES = Path.of("src/test/resources/broken");

    @TestFactory
    Stream<DynamicTest> reportsTheFaultsOf() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void coversEveryFaultThatWasAskedFor() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(40);
    }

    /** What a user would be shown. A case may bring templates of its own. */
    private static String report(Path folder) {
        Path templates = folder.resolve("templates");
        List<Path> templateFolders = Files.isDirectory(templates) ? List.of(templates) : List.of();
        BuildOptions options = BuildOptions.into(Path.of("unused"), templateFolders, Optional.empty());
        BuildResult result = new PlanBuilder(options).check(folder);
        return new TextReport(result.lines()).of(result.findings());
    }

    private static void check(Path folder) {
        String report = report(folder).replace(folder.toString().replace('\\', '/'), "broken");
        Golden.file(folder.resolve("expected.txt")).holds(report);
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList();
        }
    }
}
