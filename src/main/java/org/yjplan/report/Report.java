package org.yjplan.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yjplan.diagnostic.Diagnostic;

/**
 * Formats the findings of a run as text. The same findings give the same text: it contains no date, no name of a
 * machine and no path above the current folder. Lines end with a line feed on every system.
 */
@FunctionalInterface
public interface Report {
    /** The report on all plans, in the order given. */
    String of(List<PlanFindings> plans);

    /**
     * The report of a format.
     *
     * @param format the format
     * @param style how parts of it are emphasised, if it is a report for people
     * @param files how files are named
     * @param version the version of yjplan, for formats that include it
     */
    static Report of(ReportFormat format, Style style, FileNames files, String version) {
        return switch (format) {
            case TEXT -> plans -> text(plans, style);
            case CONCISE -> ofFindings(new ConciseReport(style, files)::line);
            case JSON -> new JsonReport(files, version);
            case GITHUB -> ofFindings(new GithubReport(files)::line);
            case GITLAB -> new GitlabReport(files);
            case SARIF -> new SarifReport(files, version);
            case JUNIT -> new JunitReport(files);
        };
    }

    private static Report ofFindings(Function<Diagnostic, String> line) {
        return plans -> plans.stream()
                .flatMap(plan -> plan.findings().stream())
                .map(line)
                .collect(Collectors.joining());
    }

    private static String text(List<PlanFindings> plans, Style style) {
        StringBuilder text = new StringBuilder();
        for (PlanFindings plan : plans) {
            text.append(
                    plan.findings().isEmpty()
                            ? SafeText.safe(plan.plan()) + ": no findings\n"
                            : new TextReport(plan.lines(), style).of(plan.findings()));
        }
        return text.toString();
    }
}
