package org.yjplan.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yjplan.build.BuildResult;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Related;
import org.yjplan.diagnostic.Severity;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.model.KeyName;
import org.yjplan.report.TextReport;

/** The findings in a plan, most severe first, each with a link to its place on the page. */
final class FindingsList {
    private static final int LONGEST_LINE = 200;

    private final BuildResult result;

    FindingsList(BuildResult result) {
        this.result = result;
    }

    /**
     * The list.
     *
     * @param document the document shown beside it
     */
    SafeMarkup of(Optional<ShownDocument> document) {
        List<SafeMarkup> groups = Arrays.stream(Severity.values())
                .map(severity -> group(severity, document))
                .toList();
        String count = TextReport.summary(result.findings());
        return Html.of("""
                <section class="findings" id="findings" tabindex="-1" aria-labelledby="findings-heading">
                <h2 id="findings-heading">%s</h2>
                %s</section>
                """, Pages.sentence(count), SafeMarkup.all(groups));
    }

    private SafeMarkup group(Severity severity, Optional<ShownDocument> document) {
        List<SafeMarkup> entries = new ArrayList<>();
        for (Diagnostic finding : result.findings()) {
            if (finding.severity() == severity) {
                entries.add(entry(finding, document));
            }
        }
        return entries.isEmpty()
                ? SafeMarkup.NOTHING
                : Html.of(
                        "<h3>%s</h3>\n<ul class=\"list %s\">\n%s</ul>\n",
                        name(severity) + "s", KeyName.of(severity), SafeMarkup.all(entries));
    }

    private SafeMarkup entry(Diagnostic finding, Optional<ShownDocument> document) {
        Location location = finding.location();
        Optional<String> mark = document.flatMap(shown -> shown.markAt(location));
        SafeMarkup message = mark.map(given -> Html.of(
                        "<a href=\"#%s\" data-to=\"%s\" data-at=\"%s\">%s</a>",
                        location, given, location, Pages.sentence(finding.message())))
                .orElseGet(() -> Html.of("%s", Pages.sentence(finding.message())));
        return Html.of(
                """
                <li>
                <p class="what"><span class="id">%s %s</span> %s</p>
                %s%s<p class="place"><code>%s</code></p>
                %s</li>
                """,
                name(finding.severity()),
                finding.type().id(),
                message,
                line(location),
                Html.ifPresent("<p class=\"help\">%s</p>\n", finding.help().map(Pages::sentence)),
                location,
                SafeMarkup.all(
                        finding.related().stream().map(FindingsList::related).toList()));
    }

    private static SafeMarkup related(Related related) {
        return Html.of(
                "<p class=\"place\">%s: <code>%s</code></p>\n", Pages.sentence(related.note()), related.location());
    }

    /** The line that the finding points at. */
    private SafeMarkup line(Location location) {
        return Html.ifPresent(
                "<p class=\"line\"><code>%s</code></p>\n",
                result.lines()
                        .line(location.file(), location.line())
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(FindingsList::cut));
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Note";
        };
    }
}
