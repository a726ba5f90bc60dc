package org.yjplan.cli;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.diagnostic.English;
import org.yjplan.diagnostic.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains in plain words what is wrong with a command line, and what was probably meant. */
final class WrongUsage {
    private WrongUsage() {}

    /** What to tell the user about a command line that could not be understood. */
    static String words(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            CommandSpec command = unmatched.getCommandLine().getCommandSpec();
            String argument = unmatched.getUnmatched().get(0);
            return argument.startsWith("-") ? option(command, argument) : word(command, argument);
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec argument = missing.getMissing().get(0);
            String command = fault.getCommandLine().getCommandSpec().qualifiedName();
            return argument instanceof OptionSpec option
                    ? "“%s” needs a value: %s".formatted(option.longestName(), option.paramLabel())
                    : "give the %s after “%s”".formatted(argument.paramLabel(), command);
        }
        return fault.getMessage();
    }

    private static String option(CommandSpec command, String argument) {
        String name = argument.replaceFirst("=.*", "");
        List<String> known = new ArrayList<>();
        command.options().forEach(option -> known.add(option.longestName()));
        return "“%s” has no option “%s”; %s".formatted(command.qualifiedName(), name, NearestName.advice(name, known));
    }

    private static String word(CommandSpec command, String argument) {
        List<String> known = List.copyOf(command.subcommands().keySet());
        return known.isEmpty()
                ? "“%s” does not accept “%s”".formatted(command.qualifiedName(), argument)
                : "there is no command “%s”; %s".formatted(argument, NearestName.advice(argument, known));
    }

    /** All commands, as a sentence lists them: “build, check or explain”. */
    static String commands(CommandLine program) {
        return English.anyOf(List.copyOf(program.getSubcommands().keySet()));
    }
}
