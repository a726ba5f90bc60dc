package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, run as a user runs it: in its own process, in a folder that contains only plans. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("yjplan.jar"));
    private static final String PLAN = "leicestershire-2013-14";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyThePlan() throws IOException {
        Path target = Files.createDirectories(folder.resolve("plans").resolve(PLAN));
        try (Stream<Path> files = Files.list(Path.of("plans", PLAN))) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void buildsTheSameBytesInAnyFolderTimeZoneLocaleAndEncoding() throws Exception {
        ProcessRun first = run(List.of(), Map.of("TZ", "Europe/London"), "build", "--output", "first");
        ProcessRun second = run(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"),
                Map.of("TZ", "Pacific/Auckland", "LC_ALL", "C"),
                "build",
                "--output",
                "second");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(first.err() + second.err()).isEmpty();
        for (String format : List.of("docx", "pdf", "md")) {
            String file = PLAN + "/plan." + format;
            assertThat(folder.resolve("second").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(file));
        }
    }

    @Test
    void takesTheDateFromTheEnvironment() throws Exception {
        run(List.of(), Map.of(), "build", "--output", "first", "--format", "pdf");
        ProcessRun dated = run(
                List.of(), Map.of("SOURCE_DATE_EPOCH", "1700000000"), "build", "--output", "dated", "--format", "pdf");
        ProcessRun wrong = run(List.of(), Map.of("SOURCE_DATE_EPOCH", "yesterday"), "build");

        assertThat(dated.code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("dated").resolve(PLAN).resolve("plan.pdf")))
                .isNotEqualTo(
                        Files.readAllBytes(folder.resolve("first").resolve(PLAN).resolve("plan.pdf")));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("SOURCE_DATE_EPOCH must be a number of seconds since 1970, not “yesterday”");
    }

    @Test
    void printsItsVersionAndHelp() throws Exception {
        ProcessRun version = run(List.of(), Map.of(), "--version");
        ProcessRun help = run(List.of(), Map.of(), "build", "--help");

        assertThat(version.out()).startsWith("yjplan ");
        assertThat(help.code()).isZero();
    }

    private ProcessRun run(List<String> options, Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(ProcessRun.JAVA);
        command.addAll(options);
        command.add("-jar");
        command.add(JAR.toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        return ProcessRun.of(folder, environment, command);
    }
}
