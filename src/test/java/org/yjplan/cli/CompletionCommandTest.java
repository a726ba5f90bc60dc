package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.report.Style;

/** What bash offers after a tab, once it has sourced the script. */
class CompletionCommandTest {
    @TempDir
    private Path folder;

    @Test
    void offersCommandsOptionsAndValues() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");

        assertThat(offered("yjplan", "ch")).containsExactly("check");
        assertThat(offered("yjplan", "build", "--la")).containsExactly("--large-print");
        assertThat(offered("yjplan", "check", "--format", "sa")).containsExactly("sarif");
    }

    /** Completes as bash does, except that {@code compopt}, which works only at a prompt, does nothing. */
    private List<String> offered(String... words) throws Exception {
        StringWriter script = new StringWriter();
        Console console = new Console(new PrintWriter(script), new PrintWriter(new StringWriter()), Style.PLAIN);
        assertThat(Yjplan.run(console, "completion")).isZero();
        Path file = Files.writeString(folder.resolve("completion"), script.toString());
        String ask =
                "compopt() { :; }; source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_yjplan; printf '%%s\\n' \"${COMPREPLY[@]}\""
                        .formatted(file, String.join(" ", words), words.length - 1);
        ProcessRun run = ProcessRun.of(folder, Map.of(), List.of("/bin/bash", "-c", ask));
        assertThat(run.err()).isEmpty();
        return run.out().lines().map(String::strip).toList();
    }
}
