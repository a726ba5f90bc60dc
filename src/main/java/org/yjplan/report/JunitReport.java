package org.yjplan.report;

import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;
import org.yjplan.markup.SafeMarkup;

/**
 * Findings as JUnit XML: a suite for each plan, a failed test case for each error and warning, a passed one for each
 * note, and one that passed for a plan without findings.
 */
final class JunitReport implements Report {
    private final FileNames files;

    JunitReport(FileNames files) {
        this.files = files;
    }

    @Override
    public String of(List<PlanFindings> plans) {
        return SafeMarkup.of(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="yjplan" tests="%s" failures="%s">
                        %s</testsuites>
                        """,
                        plans.stream().mapToInt(JunitReport::cases).sum(),
                        plans.stream().mapToLong(JunitReport::failures).sum(),
                        SafeMarkup.all(plans, this::suite))
                .toString();
    }

    private SafeMarkup suite(PlanFindings plan) {
        SafeMarkup name = attribute(files.of(plan.plan()));
        return SafeMarkup.of(
                """
                  <testsuite name="%s" tests="%s" failures="%s" errors="0" skipped="0">
                %s  </testsuite>
                """,
                name,
                cases(plan),
                failures(plan),
                plan.findings().isEmpty()
                        ? SafeMarkup.of("    <testcase classname=\"%s\" name=\"no findings\"/>\n", name)
                        : SafeMarkup.all(plan.findings(), this::testCase));
    }

    private SafeMarkup testCase(Diagnostic finding) {
        Location at = finding.location();
        String file = files.of(at.file());
        String location = at.isWholeFile() ? file : "%s:%d:%d".formatted(file, at.line(), at.column());
        return SafeMarkup.of(
                "    <testcase classname=\"%s\" name=\"%s\" file=\"%s\"%s%s\n",
                attribute(finding.type().id()),
                attribute(location + ": " + finding.message()),
                attribute(file),
                at.isWholeFile() ? SafeMarkup.NOTHING : SafeMarkup.of(" line=\"%s\"", at.line()),
                isFailure(finding) ? failure(finding) : SafeMarkup.of("/>"));
    }

    private static SafeMarkup failure(Diagnostic finding) {
        return SafeMarkup.of(
                ">\n      <failure type=\"%s\" message=\"%s\">%s</failure>\n    </testcase>",
                finding.severity().name().toLowerCase(Locale.ROOT),
                attribute(finding.message()),
                SafeText.safeLines(finding.type().explanation()
                        + finding.help().map(help -> "\nhelp: " + help).orElse("")));
    }

    private static int cases(PlanFindings plan) {
        return Math.max(1, plan.findings().size());
    }

    private static long failures(PlanFindings plan) {
        return plan.findings().stream().filter(JunitReport::isFailure).count();
    }

    private static boolean isFailure(Diagnostic finding) {
        return finding.severity() != Severity.INFO;
    }

    /** Characters that XML does not allow are replaced. */
    private static SafeMarkup attribute(String text) {
        return SafeMarkup.attribute(SafeText.safeLines(text));
    }
}
