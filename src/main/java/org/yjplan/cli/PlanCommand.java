package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.BuildResult;
import org.yjplan.build.PlanBuilder;
import org.yjplan.report.PlanFindings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that goes through plans one by one, prints what was found in each, and sums up. */
abstract class PlanCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print findings only.")
    private boolean quiet;

    PlanCommand(Console console) {
        this.console = console;
    }

    /** What plans are built with. */
    abstract BuildOptions options(List<Path> templates);

    /** Builds or checks a plan. Prints nothing: the terminal shows which plan is being worked on. */
    abstract BuildResult process(PlanBuilder builder, Path folder) throws IOException;

    /** Prints what is known of a plan. */
    abstract void print(PlanFindings findings, BuildResult result) throws IOException;

    /** What became of a plan, in a word or two for the summary. */
    abstract String outcome(BuildResult result);

    /** Prints what is said of all plans together: here, a summary. */
    void printAll(List<PlanFindings> all, BatchSummary summary) throws IOException {
        if (!quiet) {
            summary.lines(console.style()).forEach(console.out()::println);
        }
    }

    final Console console() {
        return console;
    }

    final boolean isQuiet() {
        return quiet;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> folders = PlanFolders.of(plans.plans());
        PlanBuilder builder = new PlanBuilder(options(plans.templates()));
        boolean failed = false;
        List<PlanFindings> all = new ArrayList<>(folders.size());
        ProgressLine progress = new ProgressLine(console, folders.size());
        BatchSummary summary = new BatchSummary();
        for (Path folder : folders) {
            progress.begin(folder);
            BuildResult result = process(builder, folder);
            progress.clear();
            PlanFindings findings = new PlanFindings(folder.toString(), result.findings(), result.lines());
            print(findings, result);
            all.add(findings);
            summary.add(folder, result.findings(), outcome(result));
            failed |= failOn.applies(result.findings());
        }
        printAll(all, summary);
        reports.write(all);
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
