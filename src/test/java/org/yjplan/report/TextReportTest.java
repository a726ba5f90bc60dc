package org.yjplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;
import org.yjplan.diagnostic.SourceLines;

class TextReportTest {
    private static final DiagnosticType FAULT = new DiagnosticType("YJ999", Severity.ERROR, "fault", "A fault.");
    private static final DiagnosticType DOUBT = new DiagnosticType("YJ998", Severity.WARNING, "doubt", "A doubt.");

    @Test
    void showsTheLineWithCaretsBeneath() {
        assertThat(report(
                        List.of("about:", "  status: drfat"),
                        FAULT.at(Location.of("plan.yaml", 2, 11, 5), "no such status")
                                .withHelp("did you mean “draft”?")))
                .isEqualTo("""
                        plan.yaml:2:11: error YJ999: no such status
                          2 |   status: drfat
                            |           ^^^^^
                          help: did you mean “draft”?
                        """);
    }

    @Test
    void alignsTheLineNumbersOfRelatedPlaces() {
        List<String> lines = List.of("a: 1", "b", "c", "d", "e", "f", "g", "h", "i", "a: 2");

        assertThat(report(
                        lines,
                        FAULT.at(Location.of("p", 10, 1, 1), "again")
                                .withRelated(Location.of("p", 1, 1, 1), "first given here")))
                .isEqualTo("""
                        p:10:1: error YJ999: again
                          10 | a: 2
                             | ^
                          p:1:1: first given here
                           1 | a: 1
                             | ^
                        """);
    }

    @Test
    void showsNoLineForAWholeFile() {
        assertThat(report(List.of(), FAULT.at(Location.ofFile("plan.yaml"), "this file is empty")))
                .isEqualTo("plan.yaml: error YJ999: this file is empty\n");
    }

    @Test
    void marksTheFirstOfSeveralLines() {
        assertThat(report(List.of("one two", "three"), FAULT.at(new Location("p", 1, 5, 2, 3), "x")))
                .contains("    |     ^^^\n");
    }

    @Test
    void marksAnEmptyRange() {
        assertThat(report(List.of("one"), FAULT.at(Location.of("p", 1, 4, 0), "x")))
                .contains("    |    ^\n");
    }

    @Test
    void countsCodePoints() {
        assertThat(report(List.of("\uD83D\uDE00\uD83D\uDE00 x"), FAULT.at(Location.of("p", 1, 4, 1), "x")))
                .contains("    |    ^\n");
    }

    @Test
    void cutsWideLinesAroundTheCaret() {
        String line = "a".repeat(200) + "FAULT" + "b".repeat(200);
        String[] shown = report(List.of(line), FAULT.at(Location.of("p", 1, 201, 5), "x"))
                .split("\n");

        assertThat(shown[1])
                .startsWith("  1 | …aaa")
                .contains("FAULT")
                .endsWith("bbb…")
                .hasSizeLessThan(115);
        assertThat(shown[2].indexOf('^')).isEqualTo(shown[1].indexOf("FAULT"));
        assertThat(shown[2]).endsWith("^^^^^");
    }

    @Test
    void cutsCaretsThatReachBeyondWhatIsShown() {
        String[] shown = report(List.of("a".repeat(300)), FAULT.at(Location.of("p", 1, 1, 300), "x"))
                .split("\n");

        assertThat(shown[2]).hasSize("    | ".length() + 100);
    }

    @Test
    void doesNotCutALineOfTheGreatestWidth() {
        String line = "a".repeat(100);

        assertThat(report(List.of(line), FAULT.at(Location.of("p", 1, 99, 2), "x")))
                .contains("| " + line + "\n");
    }

    @Test
    void makesControlCharactersHarmless() {
        String report =
                report(List.of("a\tb\u001B[31m\u202Ec\u0000"), FAULT.at(Location.of("p", 1, 3, 1), "\u001B[2J"));

        assertThat(report)
                .doesNotContain("\u001B", "\u202E", "\t", "\u0000")
                .contains("a b␛[31m\uFFFDc␀", "error YJ999: ␛[2J");
    }

    @Test
    void survivesPlacesThatDoNotExist() {
        assertThat(report(List.of("a"), FAULT.at(Location.of("p", 9, 1, 1), "x")))
                .isEqualTo("p:9:1: error YJ999: x\n");
        assertThat(report(List.of("a"), FAULT.at(Location.of("p", 1, 99, 1), "x")))
                .contains("| a\n");
    }

    @Test
    void countsTheFindings() {
        Diagnostic error = FAULT.at(Location.ofFile("p"), "x");
        Diagnostic warning = DOUBT.at(Location.ofFile("p"), "y");

        assertThat(TextReport.summary(List.of())).isEqualTo("no findings");
        assertThat(TextReport.summary(List.of(error, error, warning))).isEqualTo("2 errors, 1 warning");
        assertThat(new TextReport((file, line) -> Optional.empty()).of(List.of(error, warning)))
                .isEqualTo("p: error YJ999: x\n\np: warning YJ998: y\n\n1 error, 1 warning\n");
    }

    @Test
    void coloursOnlyWhenAsked() {
        Diagnostic error = FAULT.at(Location.of("p", 1, 1, 1), "x").withHelp("y");
        SourceLines lines = (file, line) -> Optional.of("abc");

        assertThat(new TextReport(lines).of(error)).doesNotContain("\u001B");
        assertThat(new TextReport(lines, Style.COLOURED).of(error))
                .contains("\u001B[1;31merror YJ999:\u001B[0m", "\u001B[1;31m^\u001B[0m", "\u001B[2m1 |\u001B[0m");
    }

    private static String report(List<String> lines, Diagnostic finding) {
        SourceLines source = (file, line) -> line <= lines.size() ? Optional.of(lines.get(line - 1)) : Optional.empty();
        return new TextReport(source).of(finding);
    }
}
