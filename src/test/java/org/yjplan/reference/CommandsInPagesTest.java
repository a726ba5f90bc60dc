package org.yjplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import org.yjplan.cli.ProcessRun;

/**
 * Runs every command of yjplan that the README, the pages and the workflow files show, on copies of the plans. Other
 * tests follow the tutorials, check the help of the commands, and run {@code serve}, which does not end.
 */
class CommandsInPagesTest {
    private static final Pattern COMMAND = Pattern.compile(
            "(?<![\\w/.])(?:java -jar [\\w/]*yjplan\\.jar|yjplan) ((?:(?:build|check|completion|explain|new|schema)\\b|--)[^`”#\\n)]*)");

    private static final Set<String> TESTED_ELSEWHERE =
            Set.of("commands.md", "own-report.md", "first-plan.md", "draft-to-committee.md");

    @TempDir
    private Path folder;

    @Test
    void succeed() throws Exception {
        copy(Path.of("plans"));
        copy(Path.of("templates"));
        Set<String> commands = commands();
        assertThat(commands)
                .contains("build --large-print", "explain YJ301", "check --quiet", "build --quiet", "completion");

        List<String> failed = new ArrayList<>();
        for (String command : commands) {
            ProcessRun run = ProcessRun.yjplan(folder, List.of(command.split(" ")));
            if (run.code() != 0) {
                failed.add("yjplan " + command + "\n" + run.err());
            }
        }
        assertThat(failed).isEmpty();
        assertThat(folder.resolve("findings.json")).content().startsWith("[");
        assertThat(folder.resolve("findings.sarif")).content().contains("\"2.1.0\"");
    }

    @Test
    void areInWorkflowFilesThatAreYaml() throws IOException {
        Path page = Path.of("src/site/markdown/continuous-building.md");
        List<Object> files = new ArrayList<>();
        for (String block : Files.readString(page).split("\n\n(?=    )|(?<=\n)\n(?=\\S)")) {
            if (block.startsWith("    ") && block.contains(":\n")) {
                files.add(new Yaml().load(block));
            }
        }
        assertThat(files).hasSize(3).allMatch(Map.class::isInstance);
    }

    private static Set<String> commands() throws IOException {
        Set<String> commands = new TreeSet<>();
        for (Path page : pages()) {
            Matcher matcher = COMMAND.matcher(Files.readString(page));
            while (matcher.find()) {
                commands.add(matcher.group(1).strip());
            }
        }
        return commands;
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of(".pre-commit-hooks.yaml")));
        for (Path root : List.of(Path.of("src/site/markdown"), Path.of("templates"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .filter(file ->
                                !TESTED_ELSEWHERE.contains(file.getFileName().toString()))
                        .forEach(pages::add);
            }
        }
        return pages;
    }

    private void copy(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
