package org.yjplan.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yjplan.Golden;
import org.yjplan.report.Style;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Keeps the reference page of commands the same as the output of {@code --help}. */
class CommandsPageTest {
    @Test
    void showsTheHelpOfEveryCommand() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        StringBuilder page = new StringBuilder("""
                # Commands

                Generated from the code: the output of `yjplan --help`, and of `--help` after each command. `yjplan` stands for
                `java -jar yjplan.jar`, or for the [command](continuous-building.md#on-a-machine-of-your-own) that starts it.

                """);
        CommandLine program = Yjplan.line(new Console(nowhere, nowhere, Style.PLAIN), List.of(Subcommand.values()));
        page.append(help(program));
        for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
            page.append("\n## ").append(command.getKey()).append("\n\n").append(help(command.getValue()));
        }
        Golden.page("commands.md").holds(page.toString());
    }

    private static String help(CommandLine command) {
        StringBuilder text = new StringBuilder();
        command.getUsageMessage(Ansi.OFF).lines().map(String::stripTrailing).forEach(line -> text.append(
                        line.isEmpty() ? "" : "    ")
                .append(line)
                .append('\n'));
        return text.toString();
    }
}
