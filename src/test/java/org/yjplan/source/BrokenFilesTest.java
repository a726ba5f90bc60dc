package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.report.TextReport;

/**
 * What the reader alone says of the broken plans: just those findings of their {@code expected.txt} that are its own. They
 * are rewritten where the whole line is tested, in {@code BrokenPlansTest}.
 */
class BrokenFilesTest {
    private static final Set<String> OWN =
            Stream.of(SourceFaults.class.getFields()).map(BrokenFilesTest::id).collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> reportsTheFaultsOfReadingIn() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/broken"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(folder, findings::add);
        TextReport report = new TextReport(read.files());
        String name = folder.toString().replace('\\', '/');
        assertThat(findings.stream().sorted(Diagnostic.READING_ORDER).map(finding -> report.of(finding)
                        .replace(name, "broken")))
                .containsExactlyElementsOf(expected(folder));
    }

    private static List<String> expected(Path folder) throws IOException {
        return Stream.of(Files.readString(folder.resolve("expected.txt")).split("\n\n"))
                .filter(finding -> OWN.stream().anyMatch(id -> finding.contains(" " + id + ": ")))
                .map(finding -> finding + "\n")
                .toList();
    }

    private static String id(Field constant) {
        try {
            return ((DiagnosticType) constant.get(null)).id();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
