package org.yjplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yjplan.cli.ProcessRun;

/**
 * Follows a tutorial word for word, as its reader would. The paragraph before an indented block, or its first word,
 * tells what the block is:
 *
 * <ul>
 *   <li>“… write `file`:” writes it to a file, and “… add to `file`:” adds it to the end of one;
 *   <li>“… in `file` … replace:” is the text to replace, and “with:” its replacement;
 *   <li>a block of yjplan commands is run, one command a line;
 *   <li>each line of any other block must be in the output of the last command, or in a Markdown file that was built.
 * </ul>
 */
final class Tutorial {
    private static final Pattern WRITE = Pattern.compile("[Ww]rite\\s+`([^`]+)`:$");
    private static final Pattern ADD = Pattern.compile("[Aa]dd to\\s+`([^`]+)`:$");
    private static final Pattern REPLACE = Pattern.compile("[Ii]n\\s+`([^`]+)`.*\\breplace:$");

    /** A word of a command, or several between quotes. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private final String page;
    private final Path folder;
    private final List<String> output = new ArrayList<>();
    private int commands;
    private int expectations;

    /**
     * A tutorial of the site.
     *
     * @param page the name of its file
     * @param folder the folder that its reader works in
     */
    Tutorial(String page, Path folder) {
        this.page = page;
        this.folder = folder;
    }

    /** Does everything that it says, and compares the results with what it promises. */
    void follow() throws IOException, InterruptedException {
        String text = "";
        Optional<String> replaced = Optional.empty();
        Path edited = folder;
        for (String part : Files.readString(Path.of("src/site/markdown", page)).split("\n\n(?!    )")) {
            String[] halves = part.split("\n\n(?=    )", 2);
            text = halves[0].replace('\n', ' ').strip();
            if (halves.length < 2) {
                continue;
            }
            String block = halves[1].stripTrailing().indent(-4);
            Matcher write = WRITE.matcher(text);
            Matcher add = ADD.matcher(text);
            Matcher replace = REPLACE.matcher(text);
            if (block.startsWith("yjplan ")) {
                run(block);
            } else if (write.find()) {
                write(write.group(1), block);
            } else if (add.find()) {
                write(add.group(1), Files.readString(folder.resolve(add.group(1))) + "\n" + block);
            } else if (replace.find()) {
                edited = folder.resolve(replace.group(1));
                replaced = Optional.of(block.stripTrailing());
                assertThat(edited).as(text).content().contains(replaced.get());
            } else if (replaced.isPresent() && text.endsWith("with:")) {
                String before = Files.readString(edited);
                Files.writeString(edited, before.replace(replaced.get(), block.stripTrailing()));
                replaced = Optional.empty();
            } else {
                expectations++;
                assertThat(output)
                        .as(text)
                        .containsAll(block.lines().map(String::strip).toList());
            }
        }
        assertThat(commands).as("commands in " + page).isPositive();
        assertThat(expectations).as("promises in " + page).isPositive();
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
    }

    private void run(String block) throws IOException, InterruptedException {
        output.clear();
        for (String command : block.lines().toList()) {
            commands++;
            List<String> words = WORD.matcher(command.replaceFirst("\\s+#.*", ""))
                    .results()
                    .map(word -> word.group().replace("\"", ""))
                    .toList();
            ProcessRun run = ProcessRun.yjplan(folder, words.subList(1, words.size()));
            // The sizes of files may change with the design; a tutorial does not promise them.
            (run.out() + run.err())
                    .lines()
                    .flatMap(line -> Stream.of(line.strip(), line.split("  \\d")[0].strip()))
                    .forEach(output::add);
        }
        output.addAll(markdown());
    }

    private List<String> markdown() throws IOException {
        List<String> lines = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("output"))) {
            try (Stream<Path> files = Files.walk(folder.resolve("output"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".md")).toList()) {
                    Files.readAllLines(file)
                            .forEach(line ->
                                    lines.add(line.replace('\u00a0', ' ').strip()));
                }
            }
        }
        return lines;
    }
}
