package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yjplan.check.rule.Examples;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** What the rules say of a plan that a test writes down. */
public final class CheckedText {
    /** A table with a column of each kind, up to its rows. */
    public static final String TABLE = """
            tables:
              - id: wards
                title: By ward
                columns:
                  - { name: ward, title: Ward }
                  - { name: children, title: Children, kind: number }
                  - { name: cost, title: "Cost, £", kind: money }
                  - { name: rate, title: Rate, kind: percentage }
                  - { name: start, title: Start, kind: date }
                  - { name: state, title: State, kind: rating }
                rows:
            """;

    private final PlanReader reader = new PlanReader();
    private final Checker checker = new Checker();
    private final Map<String, String> files = new HashMap<>();

    /** A check of plans that are one file. */
    public CheckedText() {
        this(Map.of());
    }

    /**
     * A check of plans with files beside plan.yaml.
     *
     * @param beside the texts of the files by their names
     */
    public CheckedText(Map<String, String> beside) {
        files.putAll(beside);
    }

    /** The findings in an example, which must be free of faults of reading. */
    public List<Diagnostic> findings(String example) {
        files.put("plan.yaml", Examples.plan(example));
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = reader.read(FileSource.texts("", files), findings::add);
        assertThat(findings).as("faults of the test's own plan").isEmpty();
        checker.check(
                read.plan().orElseThrow(),
                read.locations(),
                new Checker.Conditions(true, LocalDate.of(2013, 3, 14), read.files()::line),
                findings::add);
        findings.sort(Diagnostic.READING_ORDER);
        return findings;
    }

    /** The findings of one rule in an example. */
    public List<Diagnostic> findings(String id, String example) {
        return findings(example).stream()
                .filter(finding -> finding.type().id().equals(id))
                .toList();
    }

    /** The findings in an example, as in “YJ323 7:90 10: Three: 10 is more than 9 in the step before”. */
    public List<String> described(String example) {
        return findings(example).stream().map(this::describe).toList();
    }

    /** The findings of one rule in an example, described in the same way. */
    public List<String> described(String id, String example) {
        return findings(id, example).stream().map(this::describe).toList();
    }

    private String describe(Diagnostic finding) {
        return "%s %d:%d %s: %s"
                .formatted(
                        finding.type().id(),
                        finding.location().line(),
                        finding.location().column(),
                        words(finding),
                        finding.message());
    }

    /** The one finding in an example. */
    public Diagnostic only(String example) {
        List<Diagnostic> findings = findings(example);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /**
     * Asserts what the findings of a rule point at, whatever other rules say.
     *
     * @param words the words of each finding; none, or null, where there must be no finding
     */
    public void pointsAt(String id, String example, String... words) {
        assertThat(findings(id, example))
                .extracting(finding -> words(finding).strip())
                .containsExactly(Stream.of(words)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .toArray(String[]::new));
    }

    /** Asserts that a rule alone has a finding in an example, and which words it points at. */
    public void onlyPointsAt(String id, String example, String words) {
        assertThat(findings(example))
                .extracting(finding -> finding.type().id() + " " + words(finding))
                .containsExactly(id + " " + words);
    }

    /** A section of prose. */
    public static String prose(String text) {
        return "sections:\n  - id: text\n    title: Text\n    text: |\n      " + text + "\n";
    }

    /** The words that a finding points at, in the plan checked last. */
    public String words(Diagnostic finding) {
        String line = files.get("plan.yaml")
                .lines()
                .skip(finding.location().line() - 1)
                .findFirst()
                .orElseThrow();
        int end = finding.location().endLine() > finding.location().line()
                ? line.length()
                : finding.location().endColumn() - 1;
        return line.substring(finding.location().column() - 1, end);
    }
}
