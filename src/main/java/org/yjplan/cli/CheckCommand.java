package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.BuildResult;
import org.yjplan.build.PlanBuilder;
import org.yjplan.build.PlanFixer;
import org.yjplan.diagnostic.Fix;
import org.yjplan.report.PlanFindings;
import org.yjplan.report.Report;
import org.yjplan.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports what is wrong with plans, without building anything. */
@Command(
        name = "check",
        description = "Reports what is wrong with plans, without building anything.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {
            "",
            "Examples:",
            "  yjplan check plans/leicestershire-2013-14",
            "  yjplan check --fix",
            "  yjplan check --format github --report sarif=findings.sarif --report junit=findings.xml",
            "  yjplan check --fail-on warning"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private FailOn failOn = new FailOn();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormatName.class,
            completionCandidates = ReportFormatName.Names.class,
            description = "How findings are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print findings only.")
    private boolean quiet;

    @Option(
            names = "--fix",
            description =
                    "Make safe repairs and list them: misspelt keys and ids that can mean only one thing, misplaced"
                            + " commas in numbers, and missing budget totals where others are given.")
    private boolean fix;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> folders = PlanFolders.of(plans.plans());
        PlanBuilder builder =
                new PlanBuilder(BuildOptions.into(Path.of("output"), plans.templates(), PlanOptions.date()));
        boolean failed = false;
        List<PlanFindings> plansFound = new ArrayList<>();
        ProgressLine progress = new ProgressLine(console, folders.size());
        BatchSummary summary = new BatchSummary();
        for (Path folder : folders) {
            progress.begin(folder);
            List<Fix> made = fix ? PlanFixer.fix(folder, () -> builder.check(folder)) : List.of();
            BuildResult result = builder.check(folder);
            progress.clear();
            made.forEach(this::tell);
            summary.add(folder, result.findings(), result.failed() ? "has errors" : "can be built");
            failed |= failOn.applies(result.findings());
            PlanFindings found = new PlanFindings(folder.toString(), result.findings(), result.lines());
            plansFound.add(found);
            if (format == ReportFormat.TEXT && !(quiet && result.findings().isEmpty())) {
                console.out().print(report().of(List.of(found)));
            }
        }
        if (format != ReportFormat.TEXT) {
            console.out().print(report().of(plansFound));
        } else if (!quiet) {
            summary.lines(console.style()).forEach(console.out()::println);
        }
        reports.write(plansFound);
        return failed ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** The list of repairs is for people, so it must not be mixed into a report for programs. */
    private void tell(Fix made) {
        (format == ReportFormat.TEXT ? console.out() : console.err())
                .println(
                        made.before().isEmpty()
                                ? "%s: added below: “%s”"
                                        .formatted(made.location(), made.after().strip())
                                : "%s: fixed: “%s” is now “%s”"
                                        .formatted(made.location(), made.before(), made.after()));
    }

    private Report report() throws IOException {
        return ReportOptions.report(format, console.style());
    }
}
