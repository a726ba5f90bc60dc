package org.yjplan.report;

import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/**
 * A line for each finding, as compilers print them and editors read them:
 *
 * <pre>plans/example/risks.yaml:8:13: error YJ128: “impact” of the 1st risk is “12”, which is too large</pre>
 */
final class ConciseReport implements Report {
    private final Style style;
    private final FileNames files;

    ConciseReport(Style style, FileNames files) {
        this.style = style;
        this.files = files;
    }

    @Override
    public String of(List<PlanFindings> plans) {
        StringBuilder text = new StringBuilder();
        for (PlanFindings plan : plans) {
            plan.findings().forEach(finding -> append(finding, text));
        }
        return text.toString();
    }

    private void append(Diagnostic finding, StringBuilder text) {
        Location place = finding.place();
        String file = SafeText.safe(files.of(place.file()));
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        text.append(style.strong(
                        place.isWholeFile() ? file + ":" : "%s:%d:%d:".formatted(file, place.line(), place.column())))
                .append(' ')
                .append(style.severity(
                        finding.severity(), severity + " " + finding.type().id() + ":"))
                .append(' ')
                .append(SafeText.safe(finding.message()))
                .append('\n');
    }
}
