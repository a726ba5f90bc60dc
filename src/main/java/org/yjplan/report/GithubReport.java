package org.yjplan.report;

import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/**
 * Findings as workflow commands of GitHub Actions, which a pull request shows beside the lines:
 *
 * <pre>::error file=plans/example/risks.yaml,line=8,col=13,endLine=8,endColumn=14,title=YJ128 too large::…</pre>
 *
 * <p>Escaped as GitHub's own toolkit does: per cent signs and line ends everywhere, colons and commas in properties.
 */
final class GithubReport {
    private final FileNames files;

    GithubReport(FileNames files) {
        this.files = files;
    }

    /** The command of a finding. */
    String line(Diagnostic finding) {
        StringBuilder text = new StringBuilder("::");
        Location location = finding.location();
        text.append(command(finding)).append(" file=").append(property(files.of(location.file())));
        if (!location.isWholeFile()) {
            text.append(",line=").append(location.line()).append(",endLine=").append(location.endLine());
            if (location.line() == location.endLine()) {
                // GitHub accepts columns only if both are on one line; its end is inclusive.
                text.append(",col=").append(location.column());
                text.append(",endColumn=").append(Math.max(location.column(), location.endColumn() - 1));
            }
        }
        return text.append(",title=")
                .append(property(finding.type().id() + " " + finding.type().title()))
                .append("::")
                .append(data(finding.message()
                        + finding.help().map(help -> "\nhelp: " + help).orElse("")))
                .append('\n')
                .toString();
    }

    private static String command(Diagnostic finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return SafeText.safeLines(text).replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
