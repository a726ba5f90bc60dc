package org.yjplan.check.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** What is said of reports to committees. */
class CommitteeRulesTest {
    private static final String REPORT = """
            documents: [{ id: report, template: committee-report }]
            reports:
              - id: scrutiny
                title: Youth justice plan
                committee: Cabinet
                date: 5 March 2020
            """;

    private static final String APPENDICES = """
                appendices:
                  - { id: implications, title: Implications, text: "%s" }
                  - { id: figures, title: Percentage of looked-after children convicted or reprimanded, text: None. }
                sections:
                  - id: background
                    title: Background
                    text: |
                      %s
            """;

    private String of(String id, String text) {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings(id, REPORT + APPENDICES.formatted("Of money.", text));
        return String.join(" ", findings.stream().map(check::words).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See Appendix 3. | 3",
                "See appendix 0, please. | 0",
                "See appendices 1, 2 and 4. | 4",
                "See Appendices 3 & 5 | 3 5",
                "(Appendix 12) | 12",
                "See Appendix 3 to this report. | 3",
                "See appendix  7. | 7"
            })
    void findsTheNumbersThatNoAppendixHas(String text, String found) {
        assertThat(of("YJ235", text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See Appendix 2.",
                "See appendices 1 and 2.",
                "Appendix 3 to the Code says so.",
                "Appendix 3 of the guidance",
                "Appendix 3.1 is one of theirs.",
                "[Rules](https://example.org/appendix-3)",
                "See appendix three.",
                "[](#appendix-figures)"
            })
    void leavesOtherAppendicesAlone(String text) {
        assertThat(of("YJ235", text)).isEmpty();
    }

    @Test
    void pointsIntoThePartOfTheReportThatCites() {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings("YJ235", REPORT + APPENDICES.formatted("See Appendix 9.", "Words."));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.location().line()).isEqualTo(8);
            assertThat(check.words(finding)).isEqualTo("9");
            assertThat(finding.message()).isEqualTo("there is no appendix 9: the report has only 2");
        });
    }

    @Test
    void saysSoWhereAReportHasNoAppendicesAtAll() {
        String report = REPORT + "    sections: [{ id: a, title: A, text: See Appendix 1. }]\n";
        assertThat(new CheckedText().findings("YJ235", report))
                .extracting(Diagnostic::message)
                .containsExactly("there is no appendix 1: the report has none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The percentage of looked-after children with a conviction fell (Appendix 1). | 1",
                "The percentage of children looked after fell ([](#appendix-implications)). | #appendix-implications"
            })
    void doubtsACitationOfAnAppendixAboutAnotherMatter(String text, String found) {
        assertThat(of("YJ234", text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The percentage of looked-after children convicted fell (Appendix 2).",
                "What the percentage of looked-after children convicted implies is in Appendix 1.",
                "What follows is in Appendix 1, the percentage of looked-after children convicted in Appendix 2.",
                "Children are looked after well. See Appendix 1.",
                "The percentage of looked-after children convicted fell (Appendix 5)."
            })
    void doesNotDoubtWhatTheTitlesLeaveOpen(String text) {
        assertThat(of("YJ234", text)).isEmpty();
    }

    @Test
    void readsAParagraphOnlyAndNotItsNeighbours() {
        String text = "The percentage of looked-after children convicted fell.\n\n                  See Appendix 1.";
        assertThat(of("YJ234", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"public, 1", "exempt, 0"})
    void asksForTheParagraphOfAnExemptReportOnly(String access, int found) {
        String report = REPORT + "    access: " + access
                + "\n    exemption: paragraph 3\n    sections: [{ id: a, title: A }]\n";
        assertThat(new CheckedText().findings("YJ142", report)).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recommendations: [Agree.]",
                "implications: [{ title: Legal, text: None. }]",
                "route: [{ body: Cabinet, date: 5 March 2020 }]",
                "background-papers: [A paper.]",
                "appendices: [{ id: plan, title: The plan }]"
            })
    void missesWhatIsGivenAndPlacedNowhere(String part) {
        String report = REPORT + "    " + part + "\n    sections: [{ id: a, title: A, text: \"%s\" }]\n";
        String name = part.substring(0, part.indexOf(':'));
        CheckedText check = new CheckedText();
        assertThat(check.findings("YJ143", report.formatted("Words.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().line()).isEqualTo(7);
                    assertThat(finding.help()).contains("put {{ " + name + " }} on a line of its own in a section");
                });
        assertThat(check.findings("YJ143", report.formatted("{{" + name + "}}")))
                .isEmpty();
    }

    @Test
    void tellsIdsOfSectionsApartWithinAReportOnly() {
        String section = "{ id: background, title: Background }";
        String report = REPORT + "    sections: [%s]\nsections: [" + section + "]\n";
        CheckedText check = new CheckedText();
        assertThat(check.findings("YJ221", report.formatted(section))).isEmpty();
        assertThat(check.findings("YJ221", report.formatted(section + ", " + section)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().line()).isEqualTo(7));
    }

    @Test
    void leavesThePlacingToACouncilsOwnTemplate() {
        String report = REPORT.replace("committee-report", "ours") + "    recommendations: [Agree.]\n"
                + "    sections: [{ id: a, title: A }]\n";
        assertThat(new CheckedText().findings("YJ143", report)).isEmpty();
    }
}
