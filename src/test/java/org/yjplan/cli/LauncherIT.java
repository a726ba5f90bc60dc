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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts yjplan as a command, faster from the second run on. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it is a script of the POSIX shell")
class LauncherIT {
    private static final Path SCRIPT = Path.of("src", "main", "sh", "yjplan").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path cache;

    @BeforeEach
    void makeAPlan() throws IOException {
        cache = folder.resolve("a cache");
        Files.writeString(Files.createDirectories(folder.resolve("plans/small")).resolve("plan.yaml"), """
                about: { title: Youth justice plan, authority: Somerset Council, period: 2013-14, status: draft }
                sections: [{ id: role, title: Role and purpose, text: To prevent offending. }]
                """);
    }

    @Test
    void writesAClassArchiveThatLaterRunsUseWithTheSameOutput() throws Exception {
        // Only Java 25 and later can write an AOT cache.
        String kind = Runtime.version().feature() < 25 ? ".jsa" : ".aot";

        ProcessRun first = run("check");
        List<Path> archives = archives();
        ProcessRun second = run("check");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second).isEqualTo(first);
        assertThat(first.out()).contains("no findings");
        assertThat(archives).singleElement().asString().endsWith(kind);
        assertThat(archives()).isEqualTo(archives);
    }

    @Test
    void survivesADamagedArchive() throws Exception {
        ProcessRun first = run("check");
        for (Path archive : archives()) {
            archive.toFile().setWritable(true);
            Files.writeString(archive, "not an archive");
        }

        assertThat(run("check")).isEqualTo(first);
    }

    @Test
    void passesOnArgumentsAndTheExitCode() throws Exception {
        ProcessRun mistyped = run("chekc", "a plan");

        assertThat(mistyped.code()).isEqualTo(2);
        assertThat(mistyped.err()).contains("there is no command “chekc”; did you mean “check”?");
        assertThat(run("check", "no such plan").err()).contains("there is no folder “no such plan”");
    }

    @Test
    void saysWhereTheJarShouldBe() throws Exception {
        Path lone = Files.copy(SCRIPT, folder.resolve("yjplan"));

        ProcessRun run = ProcessRun.of(folder, Map.of(), List.of("sh", lone.toString()));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no yjplan.jar beside");
    }

    private ProcessRun run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString()));
        command.addAll(List.of(arguments));
        return ProcessRun.of(
                folder,
                Map.of("YJPLAN_CACHE", cache.toString(), "JAVA_HOME", System.getProperty("java.home")),
                command);
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("yjplan"))) {
            return files.toList();
        }
    }
}
