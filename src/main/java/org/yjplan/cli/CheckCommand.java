package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.BuildResult;
import org.yjplan.build.PlanBuilder;
import org.yjplan.build.PlanFixer;
import org.yjplan.diagnostic.Fix;
import org.yjplan.report.PlanFindings;
import org.yjplan.report.Report;
import org.yjplan.report.ReportFormat;
import picocli.CommandLine.Command;
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
final class CheckCommand extends PlanCommand {
    /** The repairs made to the plan that is being processed. */
    private List<Fix> made = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormatName.class,
            completionCandidates = ReportFormatName.Names.class,
            description = "How findings are printed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fix",
            description =
                    "Make safe repairs and list them: misspelt keys and ids that can mean only one thing, misplaced"
                            + " commas in numbers, and missing budget totals where others are given.")
    private boolean fix;

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    BuildOptions options(List<Path> templates) {
        return BuildOptions.into(Path.of("output"), templates, PlanOptions.date());
    }

    @Override
    BuildResult process(PlanBuilder builder, Path folder) throws IOException {
        made = fix ? PlanFixer.fix(folder, () -> builder.check(folder)) : List.of();
        return builder.check(folder);
    }

    @Override
    void print(PlanFindings findings, BuildResult result) throws IOException {
        made.forEach(this::tell);
        if (format == ReportFormat.TEXT && !(isQuiet() && result.findings().isEmpty())) {
            console().out().print(report().of(List.of(findings)));
        }
    }

    @Override
    String outcome(BuildResult result) {
        return result.failed() ? "has errors" : "can be built";
    }

    @Override
    void printAll(List<PlanFindings> all, BatchSummary summary) throws IOException {
        if (format == ReportFormat.TEXT) {
            super.printAll(all, summary);
        } else {
            console().out().print(report().of(all));
        }
    }

    /** The list of repairs is for people, so it must not be mixed into a report for programs. */
    private void tell(Fix made) {
        (format == ReportFormat.TEXT ? console().out() : console().err())
                .println(
                        made.before().isEmpty()
                                ? "%s: added below: “%s”"
                                        .formatted(made.location(), made.after().strip())
                                : "%s: fixed: “%s” is now “%s”"
                                        .formatted(made.location(), made.before(), made.after()));
    }

    private Report report() throws IOException {
        return ReportOptions.report(format, console().style());
    }
}
