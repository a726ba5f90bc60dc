package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.BuildResult;
import org.yjplan.build.PlanBuilder;
import org.yjplan.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with plans, and builds nothing. */
@Command(
        name = "check",
        description = "Says what is wrong with plans, and builds nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {"", "Example:", "  yjplan check plans/leicestershire-2013-14"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print findings only.")
    private boolean quiet;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> folders = PlanFolders.of(plans.plans());
        PlanBuilder builder = new PlanBuilder(
                new BuildOptions(Path.of("output"), plans.templates(), Set.of(), Set.of(), PlanOptions.date()));
        boolean failed = false;
        for (Path folder : folders) {
            BuildResult result = builder.check(folder);
            failed |= result.failed();
            if (!result.findings().isEmpty()) {
                console.out().print(new TextReport(result.lines(), console.style()).of(result.findings()));
            } else if (!quiet) {
                console.out().println(folder + ": no findings");
            }
        }
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
