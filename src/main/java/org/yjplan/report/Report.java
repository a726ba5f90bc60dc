package org.yjplan.report;

import java.util.List;

/**
 * Makes text of the findings of a run. The same findings give the same text: it holds no date, no name of a machine and
 * no path above the folder that the run was started in. Lines end with a line feed on every system.
 */
@FunctionalInterface
public interface Report {
    /** All of the plans, in the order given. */
    String of(List<PlanFindings> plans);

    /**
     * The report of a format.
     *
     * @param format the format
     * @param style how parts of it stand out, where it is one for people
     * @param files how files are named
     * @param version the version of yjplan, where the format names its maker
     */
    static Report of(ReportFormat format, Style style, FileNames files, String version) {
        return switch (format) {
            case TEXT -> plans -> text(plans, style);
            case CONCISE -> new ConciseReport(style, files);
            case JSON -> new JsonReport(files, version);
            case GITHUB -> new GithubReport(files);
            case GITLAB -> new GitlabReport(files);
            case SARIF -> new SarifReport(files, version);
            case JUNIT -> new JunitReport(files);
        };
    }

    private static String text(List<PlanFindings> plans, Style style) {
        StringBuilder text = new StringBuilder();
        for (PlanFindings plan : plans) {
            text.append(
                    plan.findings().isEmpty()
                            ? Shown.safe(plan.plan()) + ": no findings\n"
                            : new TextReport(plan.lines(), style).of(plan.findings()));
        }
        return text.toString();
    }
}
