package org.yjplan.report;

import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Severity;

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
        int cases = plans.stream().mapToInt(JunitReport::cases).sum();
        long failures = plans.stream().mapToLong(JunitReport::failures).sum();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<testsuites name=\"yjplan\" tests=\"%d\" failures=\"%d\">\n".formatted(cases, failures));
        plans.forEach(plan -> append(plan, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private void append(PlanFindings plan, StringBuilder xml) {
        String name = attribute(files.of(plan.plan()));
        xml.append("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\">\n"
                .formatted(name, cases(plan), failures(plan)));
        if (plan.findings().isEmpty()) {
            xml.append("    <testcase classname=\"%s\" name=\"no findings\"/>\n".formatted(name));
        }
        plan.findings().forEach(finding -> append(finding, xml));
        xml.append("  </testsuite>\n");
    }

    private void append(Diagnostic finding, StringBuilder xml) {
        String file = files.of(finding.place().file());
        String place = finding.place().isWholeFile()
                ? file
                : "%s:%d:%d"
                        .formatted(file, finding.place().line(), finding.place().column());
        xml.append("    <testcase classname=\"%s\" name=\"%s\" file=\"%s\""
                .formatted(
                        attribute(finding.type().id()), attribute(place + ": " + finding.message()), attribute(file)));
        xml.append(
                finding.place().isWholeFile()
                        ? ""
                        : " line=\"%d\"".formatted(finding.place().line()));
        if (!isFailure(finding)) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n      <failure type=\"%s\" message=\"%s\">%s</failure>\n    </testcase>\n"
                .formatted(
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        attribute(finding.message()),
                        text(finding.type().explanation()
                                + finding.help().map(help -> "\nhelp: " + help).orElse(""))));
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

    private static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** Characters that XML cannot hold have been shown as others. */
    private static String text(String text) {
        return Shown.safeLines(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
