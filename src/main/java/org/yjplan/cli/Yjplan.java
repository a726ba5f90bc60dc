package org.yjplan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.yjplan.report.Style;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "yjplan",
        description = "Builds youth justice plans from YAML: checked, then as Word, PDF, Markdown and HTML.",
        versionProvider = VersionProvider.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  yjplan build                     every plan of plans/ into output/",
            "  yjplan build leicestershire-2013-14 --format pdf",
            "  yjplan check plans/leicestershire-2013-14",
            "  yjplan serve",
            "  yjplan new somerset-2027-28",
            "  yjplan explain YJ220",
            "  yjplan schema risks",
            "",
            "Exit codes: 0 success, 1 a plan must be corrected, 2 wrong usage or a fault in yjplan."
        })
public final class Yjplan implements Runnable {
    @Spec
    private CommandSpec spec;

    private Yjplan() {}

    /**
     * Runs a command line and exits with its code.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        int code = run(Console.ofProcess(), arguments);
        // A successful run returns, so that another program, such as a Maven build, can call it.
        if (code != ExitCode.CLEAN) {
            System.exit(code);
        }
    }

    /** Runs a command line and returns its exit code. */
    static int run(Console console, String... arguments) {
        int code = line(console, Subcommand.meantBy(arguments)).execute(arguments);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /** The program with some of its commands. */
    static CommandLine line(Console console, List<Subcommand> subcommands) {
        CommandLine line = new CommandLine(new Yjplan());
        subcommands.forEach(subcommand -> line.addSubcommand(subcommand.on(console)));
        return line.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.style() == Style.PLAIN ? Ansi.OFF : Ansi.ON))
                .setParameterExceptionHandler((fault, args) -> wrongUsage(console, fault))
                .setExecutionExceptionHandler((fault, command, result) -> failure(console, fault));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "choose a command: %s, as in: yjplan build".formatted(WrongUsage.commands(spec.commandLine())));
    }

    private static int wrongUsage(Console console, ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        console.err().println(console.style().strong("yjplan: ") + WrongUsage.words(fault));
        console.err().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.FAULT;
    }

    private static int failure(Console console, Exception fault) {
        console.err().println(console.style().strong("yjplan: ") + words(fault));
        return ExitCode.FAULT;
    }

    private static String words(Exception fault) {
        if (fault instanceof UsageException) {
            return fault.getMessage();
        }
        if (fault instanceof FileSystemException file) {
            String reason = file.getReason() == null ? file.getClass().getSimpleName() : file.getReason();
            return "cannot use the file “%s”: %s".formatted(file.getFile(), reason);
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            return "cannot read or write: " + fault.getMessage();
        }
        StackTraceElement[] trace = fault.getStackTrace();
        return "this is a fault in yjplan, not in the plan; please report it: %s%s"
                .formatted(fault, trace.length == 0 ? "" : " at " + trace[0]);
    }
}
