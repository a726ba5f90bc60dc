package org.yjplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Prints a script that lets a shell complete commands, options and their values. */
@Command(
        name = "completion",
        description = "Prints a script that lets bash or zsh complete commands, options and their values.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {"", "Example:", "  source <(yjplan completion)      in ~/.bashrc or ~/.zshrc"})
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = Yjplan.line(console, List.of(Subcommand.values()));
        console.out().print(AutoComplete.bash(all.getCommandName(), all));
        return ExitCode.CLEAN;
    }
}
