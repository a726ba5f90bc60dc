package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.build.BuildFaults;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;
import org.yjplan.report.Style;

/** What a batch of plans prints apart from findings and files: progress, and the table at the end. */
class BatchSummaryTest {
    private final StringWriter err = new StringWriter();

    @Test
    void countsFindingsBySeverityAndGivesTheResultOfEachPlan() {
        Diagnostic warning = BuildFaults.DANGLING_REFERENCE.at(Location.ofFile("plan.yaml"), "nothing there");
        BatchSummary summary = new BatchSummary();
        summary.add("plans/ashby", List.of(), "4 files");
        summary.add(
                "plans/much-wenlock",
                List.of(
                        warning.withSeverity(Severity.ERROR),
                        warning.withSeverity(Severity.WARNING),
                        warning.withSeverity(Severity.WARNING)),
                "not built");

        assertThat(summary.lines(Style.PLAIN))
                .containsExactly(
                        "",
                        "Plan                Errors  Warnings  Notes  Outcome",
                        "plans/ashby              0         0      0  4 files",
                        "plans/much-wenlock       1         2      0  not built");
    }

    @Test
    void printsNothingForASinglePlan() {
        BatchSummary summary = new BatchSummary();
        summary.add("plans/ashby", List.of(), "4 files");

        assertThat(summary.lines(Style.PLAIN)).isEmpty();
    }

    @Test
    void showsProgressOnATerminalLineThatIsClearedAfterwards() {
        ProgressLine progress = new ProgressLine(console(Style.COLOURED), 2);
        progress.begin("plans/ashby");
        progress.clear();

        assertThat(err.toString()).contains("1 of 2  plans/ashby").endsWith("\r\u001B[K");
    }

    @Test
    void showsNoProgressInAPipeOrForASinglePlan() {
        new ProgressLine(console(Style.PLAIN), 2).begin("plans/ashby");
        new ProgressLine(console(Style.COLOURED), 1).begin("plans/ashby");

        assertThat(err.toString()).isEmpty();
    }

    private Console console(Style style) {
        return new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), style);
    }
}
