package org.yjplan.report;

import java.util.Locale;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/**
 * A line for each finding, as compilers print them and editors read them:
 *
 * <pre>plans/example/risks.yaml:8:13: error YJ128: “impact” of the 1st risk is “12”, which is too large</pre>
 */
final class ConciseReport {
    private final Style style;
    private final FileNames files;

    ConciseReport(Style style, FileNames files) {
        this.style = style;
        this.files = files;
    }

    /** The line of a finding. */
    String line(Diagnostic finding) {
        Location location = finding.location();
        String file = SafeText.safe(files.of(location.file()));
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return String.join(
                        " ",
                        style.strong(
                                location.isWholeFile()
                                        ? file + ":"
                                        : "%s:%d:%d:".formatted(file, location.line(), location.column())),
                        style.severity(
                                finding.severity(),
                                severity + " " + finding.type().id() + ":"),
                        SafeText.safe(finding.message()))
                + "\n";
    }
}
