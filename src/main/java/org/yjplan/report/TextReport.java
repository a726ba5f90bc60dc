package org.yjplan.report;

import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.English;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Related;
import org.yjplan.diagnostic.Severity;
import org.yjplan.diagnostic.SourceLines;

/**
 * Findings as text, each with the line that it is about and a caret beneath it:
 *
 * <pre>
 * plans/example/risks.yaml:8:13: error YJ128: “impact” of the 1st risk is “12”, which is too large
 *   8 |     impact: 12
 *     |             ^^
 *   help: it can be from 1 to 5
 * </pre>
 *
 * <p>Lines end with a line feed on every system. Immutable.
 */
public final class TextReport {
    private final SourceLines lines;
    private final Style style;

    /** A report without colour. */
    public TextReport(SourceLines lines) {
        this(lines, Style.PLAIN);
    }

    /** A report in a style. */
    public TextReport(SourceLines lines, Style style) {
        this.lines = lines;
        this.style = style;
    }

    /** All findings in the order given, an empty line after each, and a line that counts them. */
    public String of(List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder();
        for (Diagnostic finding : findings) {
            append(finding, text);
            text.append('\n');
        }
        return text.append(summary(findings)).append('\n').toString();
    }

    /** One finding. */
    public String of(Diagnostic finding) {
        StringBuilder text = new StringBuilder();
        append(finding, text);
        return text.toString();
    }

    /** “3 errors, 1 warning”, or “no findings”. */
    public static String summary(List<Diagnostic> findings) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                String noun = severity == Severity.INFO ? "note" : word(severity);
                text.append(text.length() > 0 ? ", " : "").append(English.count(count, noun));
            }
        }
        return text.length() == 0 ? "no findings" : text.toString();
    }

    private void append(Diagnostic finding, StringBuilder text) {
        Excerpt main = Excerpt.of(lines, finding.location());
        List<Excerpt> others = finding.related().stream()
                .map(related -> Excerpt.of(lines, related.location()))
                .toList();
        int width = Math.max(
                main.numberWidth(),
                others.stream().mapToInt(Excerpt::numberWidth).max().orElse(0));
        text.append(style.strong(SafeText.safe(finding.location().toString()) + ":"))
                .append(' ')
                .append(style.severity(
                        finding.severity(),
                        word(finding.severity()) + " " + finding.type().id() + ":"))
                .append(' ')
                .append(style.strong(SafeText.safe(finding.message())))
                .append('\n');
        append(main, width, finding.severity(), text);
        for (int i = 0; i < others.size(); i++) {
            Related related = finding.related().get(i);
            text.append("  ")
                    .append(location(related.location()))
                    .append(": ")
                    .append(SafeText.safe(related.note()))
                    .append('\n');
            append(others.get(i), width, Severity.INFO, text);
        }
        finding.help()
                .ifPresent(help ->
                        text.append("  help: ").append(SafeText.safe(help)).append('\n'));
    }

    private void append(Excerpt excerpt, int width, Severity severity, StringBuilder text) {
        if (excerpt.isEmpty()) {
            return;
        }
        String number = Integer.toString(excerpt.line());
        text.append("  ")
                .append(style.faint(" ".repeat(width - number.length()) + number + " |"))
                .append(' ')
                .append(excerpt.text())
                .append('\n')
                .append("  ")
                .append(style.faint(" ".repeat(width) + " |"))
                .append(' ')
                .append(" ".repeat(excerpt.indent()))
                .append(style.severity(severity, "^".repeat(excerpt.carets())))
                .append('\n');
    }

    private static String location(Location location) {
        return SafeText.safe(location.toString());
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
