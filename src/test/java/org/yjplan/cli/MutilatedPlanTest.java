package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.Breadth;
import org.yjplan.report.Style;

/** The real plan, damaged at random as people and editors do: yjplan always answers with findings. */
class MutilatedPlanTest {
    private static final Path PLAN = Path.of("plans", "leicestershire-2013-14");
    private static final int TRIES = Breadth.of(200);
    private static final List<String> INSERTS = List.of(
            "{{",
            "}}",
            "{{ budget }}",
            "{{ risks }} ",
            "\t",
            ":",
            ": ",
            "- ",
            "\"",
            "'",
            "|",
            "[",
            "]",
            "{",
            "}",
            "#",
            "&a ",
            "*a",
            "!!x ",
            "\r\n",
            "\n\n",
            "<b>",
            "](#x)",
            "![](x)",
            "`",
            "**",
            "\u0000",
            "\u202e",
            "\ud83e\udd84",
            "\u3400",
            "999999999999999999999",
            "-",
            "%",
            "£",
            "file: ../../x",
            "\u2028",
            "\ufeff",
            "^[",
            "[^1]");

    @TempDir
    private Path folder;

    @Test
    void givesFindingsAndNeverFails() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(PLAN)) {
            files = all.sorted().toList();
        }
        Path output = folder.resolve("output");
        for (int i = 0; i < TRIES; i++) {
            Random random = new Random(i);
            Path plan = Files.createDirectories(folder.resolve("plan-" + i));
            Path victim = files.get(random.nextInt(files.size()));
            for (Path file : files) {
                String text = Files.readString(file);
                write(plan.resolve(file.getFileName()), file.equals(victim) ? mutilated(text, random) : text);
            }
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            Console console = new Console(new PrintWriter(out), new PrintWriter(err), Style.PLAIN);

            int code = Yjplan.run(console, "build", plan.toString(), "--output", output.toString());

            assertThat(code).as("try %d, %s: %s", i, victim, err).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
            assertThat(err.toString()).as("try %d", i).doesNotContain("Exception", "\tat ", "“null”", "Optional[");
            assertThat(code == ExitCode.FINDINGS)
                    .as("try %d: errors and the exit code agree", i)
                    .isEqualTo(err.toString().contains(" error "));
        }
    }

    private static String mutilated(String text, Random random) {
        StringBuilder mutilated = new StringBuilder(text);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(mutilated.length());
            int end = Math.min(mutilated.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> mutilated.delete(at, end);
                case 1 -> mutilated.insert(at, INSERTS.get(random.nextInt(INSERTS.size())));
                case 2 -> mutilated.insert(at, mutilated.substring(at, end));
                case 3 -> mutilated.delete(at, lineEnd(mutilated, at));
                default -> mutilated.insert(lineEnd(mutilated, at), "  " + INSERTS.get(random.nextInt(INSERTS.size())));
            }
        }
        return mutilated.toString();
    }

    private static int lineEnd(StringBuilder text, int at) {
        int end = text.indexOf("\n", at);
        return end < 0 ? text.length() : end;
    }

    private static void write(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
