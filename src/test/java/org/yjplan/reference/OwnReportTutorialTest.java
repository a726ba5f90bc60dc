package org.yjplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows “Your council's own report in 20 minutes” word for word: what it tells to write, to run, and to expect. */
class OwnReportTutorialTest {
    private static final Pattern WRITE = Pattern.compile("[Ww]rite\\s+`([^`]+)`:$");

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private int commands;

    @Test
    void endsWithTheReportThatItPromises() throws Exception {
        String text = "";
        String placed = "{{ route }}";
        for (String part :
                Files.readString(Path.of("src/site/markdown/own-report.md")).split("\n\n(?!    )")) {
            String[] halves = part.split("\n\n(?=    )", 2);
            if (halves.length < 2) {
                text = halves[0];
                continue;
            }
            text = halves[0].strip();
            String block = halves[1].stripTrailing().indent(-4);
            Matcher write = WRITE.matcher(text.replace('\n', ' '));
            if (block.startsWith("yjplan ")) {
                run(block.strip().split(" "));
            } else if (write.find()) {
                write(write.group(1), block);
            } else if (block.startsWith("{{ ")) {
                Path report = folder.resolve("plans/cover/reports.yaml");
                Files.writeString(report, Files.readString(report).replace(placed, block.strip()));
                placed = block.strip();
            } else {
                assertThat(said).as(text).contains(block.strip());
            }
        }
        assertThat(commands).isEqualTo(4);
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }

    /** Runs a command as its reader would; keeps what it prints and the report that it has made. */
    private void run(String[] command) throws IOException, InterruptedException {
        commands++;
        List<String> process = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.yjplan.cli.Yjplan"));
        process.addAll(List.of(command).subList(1, command.length));
        Path printed = folder.resolve("printed.txt");
        new ProcessBuilder(process)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();
        said.clear();
        Files.readAllLines(printed, StandardCharsets.UTF_8).forEach(line -> said.add(line.split("  \\d")[0].strip()));
        Path report = folder.resolve("output/cover/report.md");
        if (Files.exists(report)) {
            Files.readAllLines(report).forEach(line -> said.add(line.replace('\u00a0', ' ')));
        }
    }
}
