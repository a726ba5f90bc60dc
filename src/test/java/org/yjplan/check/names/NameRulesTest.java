package org.yjplan.check.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.prose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** The rules on names, acronyms and what prose cites, beyond their examples. */
class NameRulesTest {
    @Test
    void findsAnAcronymOnceAndPointsAtItsFirstUse() {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings("YJ240", prose("The two YOTs and the YOT’s board meet the YOT."));

        assertThat(findings).extracting(Diagnostic::message).containsExactly("“YOT” is never spelt out");
        assertThat(check.words(findings.get(0))).isEqualTo("YOTs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Youth Offending Team (YOT) works here. The YOT meets.",
                "The YOT, or Youth Offending Team (YOT), works here. The YOT meets.",
                "“Deter Young Offenders” (DYO) come first, and DYOs are seen.",
                "The YOT (youth offending team) works here.",
                "The NHS, the UK and Henry VIII.",
                "WE MUST DO BETTER.",
                "Room B, vitamin D, and iPhones.",
            })
    void leavesAloneWhatIsSpeltOutOrWellKnownOrNoAcronym(String text) {
        assertThat(new CheckedText().findings("YJ240", prose(text))).isEmpty();
    }

    @Test
    void tellsAnAcronymThatIsSpeltOutTooLateFromOneThatNeverIs() {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings(
                "YJ240", prose("Here the YOT meets. A Youth Offending Team (YOT) is one. The YOT meets."));

        assertThat(findings).extracting(Diagnostic::message).containsExactly("“YOT” is used before it is spelt out");
        assertThat(check.words(findings.get(0))).isEqualTo("YOT");
        assertThat(findings.get(0).location().column()).isEqualTo(16);
        assertThat(findings.get(0).related())
                .singleElement()
                .satisfies(related -> assertThat(related.location().column()).isEqualTo(51));
    }

    @Test
    void takesATitleThatSpellsAnAcronymOutForItsExplanation() {
        assertThat(new CheckedText().findings("YJ240", """
                        sections:
                          - { id: role, title: Role, text: The YOT meets. }
                          - { id: yot, title: The Youth Offending Team (YOT) }
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The Head of Youth Justise reports., Head of Youth Justise",
        "The Haed of Youth Justice reports., Haed of Youth Justice",
        "It falls to the Head of Yuoth Justice., Head of Yuoth Justice",
        "It falls to the Heads of Youth Justice.,",
        "The Head of Youth Service reports.,",
        "The Head of Youth Justise reports. Justise is a name.,",
        "Haed of Yuoth Justice.,",
        "The Head of Youth Justice reports.,",
        "Head of Youth,",
    })
    void findsAMistypedOfficeOfTheListAndPointsAtIt(String text, String words) {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings =
                check.findings("YJ241", "people: [{ id: head, office: Head of Youth Justice }]\n" + prose(text));

        assertThat(findings).extracting(check::words).isEqualTo(words == null ? List.of() : List.of(words));
        findings.forEach(finding -> assertThat(finding.message())
                .isEqualTo("“%s” here, “Head of Youth Justice” in the list of people".formatted(words)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Ann Smyth leads it., Ann Smyth",
                "Anna Smith leads it., -",
                "It was Jaen Whitlock who said so., Jaen Whitlock",
                "Ann Smith and Jane Whitlock lead it., -",
                "Ann Smyth met Bob Smyth., -",
                "Ann Jones leads it., -",
            })
    void findsAMistypedNameOfAPersonOfTheListAndPointsAtIt(String text, String words) {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings("YJ241", """
                people:
                  - { id: head, office: Head of Youth Justice, name: Ann Smith }
                  - { id: chair, name: Jane Whitlock }
                """ + prose(text));

        assertThat(findings).extracting(check::words).isEqualTo(words == null ? List.of() : List.of(words));
        findings.forEach(finding ->
                assertThat(finding.related().get(0).location().line()).isEqualTo(words.startsWith("Ann") ? 2 : 3));
    }

    @Test
    void findsTwoSpellingsOfOneOfficeInTheListOnce() {
        new CheckedText().pointsAt("YJ241", """
                people:
                  - { id: one, office: Head of Youth Justice }
                  - { id: two, office: Head of Youth Justise }
                """, "Head of Youth Justise");
    }

    @Test
    void takesTheGlossaryAndInitialsForExplanations() {
        String more = "glossary: [{ term: YOT, meaning: Youth offending team }]\n"
                + "people: [{ id: km, initials: KM, name: Kim May }]\n";

        assertThat(new CheckedText().findings("YJ240", more + prose("The YOT met KM.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EHCP, ECHP, ECHP",
        "CAMHS, CHAMS, CHAMS",
        "NELFT, NEFLT, NEFLT",
    })
    void findsTheRarerOfTwoAcronymsWithTheSameLetters(String usual, String slip, String words) {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings =
                check.findings("YJ241", prose("%s and %s met. Then %1$s left.".formatted(usual, slip)));

        assertThat(findings).hasSize(1);
        assertThat(check.words(findings.get(0))).isEqualTo(words);
        assertThat(findings.get(0).related()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We thank Tim O’Neil. Tim O'Neill writes.",
                "We thank Cllr Thomson. Cllr Thompson’s paper follows.",
                "We thank Mr Smith. Mrs Smyth writes.",
            })
    void findsANameOfAPersonInTwoSpellings(String text) {
        assertThat(new CheckedText().findings("YJ241", prose(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The YOS and the YOT and the SOY.",
                "The EHCP and the EHCPs and the CPEH.",
                "Mr Jones and Cllr James.",
                "Tim O'Neill and Ann O’Neill’s paper.",
                "The town of Smith, and Mr Smyth.",
            })
    void leavesOtherNamesAlone(String text) {
        assertThat(new CheckedText().findings("YJ241", prose(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the YOS", "all YOSs", "an anti-social person", "Anti-Social\n      behaviour"})
    void findsTheWordsOfTheGlossaryInTheText(String text) {
        String glossary = "glossary:\n  - { term: %s, meaning: A meaning }\n"
                .formatted(
                        text.contains("YOS") ? "YOS" : text.contains("\n") ? "Anti-social behaviour" : "Anti-social");

        assertThat(new CheckedText().findings("YJ242", glossary + prose(text))).isEmpty();
        assertThat(new CheckedText().findings("YJ242", glossary + prose("the YOSSER, antisocial")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "See section 4., section 4",
        "It is described in section 2.3 below., section 2.3",
        "Section 1.2 of this plan says so., Section 1.2",
        "See Appendix 3., Appendix 3",
        "The chart is in annex B., annex B",
        "See Appendix two of this report., Appendix two",
        "Section 9.4 of our plan says so., Section 9.4",
        "It says so in Appendix 3 to the document., Appendix 3",
    })
    void findsASectionOrAnAppendixThatIsNotThere(String text, String words) {
        new CheckedText().pointsAt("YJ243", outline(text), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See section 2.2.",
                "See section 3.4.",
                "See section 2, and Appendix 1.",
                "Under section 40 we must.",
                "See section 39(5).",
                "The Children Act 2004, in section 11.",
                "See section 9 of the inspection report.",
                "See Appendix 9 to the inspection report.",
                "Section 9.4 of their plan says so.",
                "Section 9.4 of Ofsted's report says so.",
                "Section 9.4 of the last plan says so.",
                "See Appendix 4.\n\n      # Appendix 4: Figures\n\n      They follow.",
                "See annex B.\n\n      ### Annex B\n\n      It follows.",
            })
    void leavesAloneWhatIsThereOrBelongsToALaw(String text) {
        assertThat(new CheckedText().findings("YJ243", outline(text))).isEmpty();
    }

    private static String outline(String text) {
        return prose(text) + """
                  - id: two
                    title: Two
                    sections: [{ id: a, title: A }, { id: b, title: B }]
                  - { id: plain, title: No number, numbered: false }
                  - id: three
                    title: Three
                    text: "{{ risks }}"
                  - { id: appendix, title: "Appendix 1: Figures", numbered: false }
                """;
    }
}
