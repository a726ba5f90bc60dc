package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.document.Finisher;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** The reports to committees that come with yjplan, over plans as a council writes them. */
class ReportTemplatesTest {
    private static final String HEAD = """
            about: { title: Plan, authority: Somerset Council, period: 2020-23, status: %s }
            documents: [{ id: report, template: %s }]
            people:
              - { id: director, office: Director, name: J Smith, organisation: Somerset Council }
              - { id: author, name: A Jones }
              - { id: officer, office: Head of Service }
            reports:
              - id: scrutiny
                title: The plan
                committee: Scrutiny Committee
                date: 5 March 2020
            """;

    private static final String SECTIONS = """
                sections:
                  - id: background
                    title: Background
                    text: |
                      First.

                      Second:

                      - a bullet

                      1. One.

                         - within it
                      2. Two.
                    sections:
                      - { id: more, title: More, text: Third. }
                  - { id: asked, title: Recommendations, text: "{{ recommendations }}" }
                  - { id: contact, title: Contact, numbered: false, text: "{{ contacts }}" }
            """;

    private final List<Diagnostic> findings = new ArrayList<>();

    private Document compose(String template, String report) {
        return compose("draft", template, report);
    }

    private Document compose(String status, String template, String report) {
        ReadPlan read = new PlanReader()
                .read(
                        FileSource.texts("", Map.of("plan.yaml", HEAD.formatted(status, template) + report)),
                        findings::add);
        assertThat(findings).isEmpty();
        Plan plan = read.plan().orElseThrow();
        DocumentSpec document = plan.documents().get(0);
        Document composed = new TemplateEngine(List.of())
                .compose(plan, read.locations(), document, Instant.EPOCH, Pictures.NONE, findings::add)
                .orElseThrow(() -> new AssertionError(findings));
        Finisher.Finished finished = Finisher.finish(composed);
        assertThat(finished.dangling()).isEmpty();
        return finished.document();
    }

    private String outline(String template, String report) {
        return outline(compose(template, report));
    }

    private static String outline(Document document) {
        return Outline.of(document.blocks()).replace('\u00a0', '_');
    }

    @Test
    void numbersParagraphsBySectionAndWhatHasNoNumberNotAtAll() {
        assertThat(outline(
                        "committee-report",
                        "    recommendations: [Agree., Note.]\n    contacts: [officer]\n" + SECTIONS))
                .endsWith("h1#background(Background) n0[1.1](First.) n0[1.2](Second:)below(ul(li(p(a bullet))))"
                        + " n1[1.2.1](One.)below(ul(li(p(within it)))) n1[1.2.2](Two.) h2#more-(More) n0[1.3](Third.)"
                        + " h1#asked(Recommendations) n0[2.1](Agree.) n0[2.2](Note.)"
                        + " h1#contact-(Contact) ul(li(p(Head of Service)))");
    }

    @Test
    void numbersParagraphsOfAProgressReportStraightThrough() {
        assertThat(outline("progress-report", "    recommendations: [Agree.]\n" + SECTIONS))
                .startsWith(
                        "h1#the-plan-~(The plan) p(Scrutiny Committee, 5_March_2020) h2#background-(Background) n0[1.](First.)")
                .contains("n0[3.](Third.) h2#asked-(Recommendations) n0[4.](Agree.)")
                .endsWith("h2#contact-(Contact) p(Nobody is named.)");
    }

    @Test
    void leavesParagraphsWithoutNumbersWhereTheReportAsksForThat() {
        assertThat(outline(
                        "committee-report", "    numbering: none\n    recommendations: [Agree., Note.]\n" + SECTIONS))
                .contains(
                        "h1#background(Background) p(First.)",
                        "h2#more(More) p(Third.)",
                        "ol1(li(p(Agree.)) li(p(Note.)))");
    }

    @Test
    void saysInTheHeadOnlyWhatIsKnown() {
        assertThat(outline("committee-report", SECTIONS))
                .contains(
                        "dl(dt(Authority) dd(p(Somerset Council)) dt(Committee) dd(p(Scrutiny Committee)) dt(Date) dd(p(5_March_2020)))");
    }

    @Test
    void saysInTheHeadByWhomItIsAndWhoMayReadIt() {
        String report = """
                    report-of: [director]
                    authors: [author, officer]
                    wards: All wards
                    key-decision: true
                    forward-plan: FP 7
                    access: exempt
                    exemption: paragraph 3
                """;
        Document document = compose("committee-report", report + SECTIONS);
        assertThat(outline(document))
                .contains(
                        "dt(Report of) dd(p(J_Smith, Director, Somerset Council)) dt(Author) dd(p(A Jonesbr Head of Service))")
                .contains("dt(Wards) dd(p(All wards)) dt(Key decision) dd(p(Yes)) dt(Forward plan) dd(p(FP 7))")
                .contains("dt(Access) dd(p(Exempt: paragraph_3 of Schedule_12A to the Local Government Act 1972))");
        assertThat(document.metadata().marking()).contains("Exempt");
    }

    @ParameterizedTest
    @CsvSource({"draft, Draft, true", "approved, '', false"})
    void isADraftAsLongAsThePlanIs(String status, String words, boolean draft) {
        Document document = compose(status, "committee-report", SECTIONS);
        assertThat(document.metadata().draft()).isEqualTo(draft);
        assertThat(document.metadata().status()).isEqualTo(words);
    }

    @Test
    void printsAppendicesThatHaveWordsAndNamesThoseThatHaveNone() {
        String report = """
                    appendices:
                      - { id: plan, title: The plan itself }
                      - id: implications
                        title: Implications
                        text: "{{ implications }}"
                    implications:
                      - { title: Financial, text: None. }
                      - { title: Legal, text: "First.\\n\\nSecond." }
                    sections:
                      - id: background
                        title: Background
                        text: |
                          See [](#appendix-plan) and [](#appendix-implications).

                          {{ appendices }}
                """;
        assertThat(outline("committee-report", report))
                .contains("n0[1.1](See appendix_1 and a #appendix-implications(appendix_2).)")
                .contains(
                        "li(p(Appendix 1: The plan itself)) li(p(a #appendix-implications(Appendix 2: Implications)))")
                .endsWith(
                        "page h1#appendix-implications-(Appendix 2: Implications) h2#financial-(Financial) n0[1.](None.)"
                                + " h2#legal-(Legal) n0[2.1](First.) n0[2.2](Second.)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"committee-report", "progress-report"})
    void saysSoWhereAReportLeavesAPartOut(String template) {
        String all = "{{ recommendations }}\\n{{ implications }}\\n{{ route }}\\n{{ appendices }}\\n{{ contacts }}\\n"
                + "{{ background-papers }}\\n{{ risks }}\\n{{ budget }}";
        assertThat(outline(template, "    sections: [{ id: all, title: All, text: \"" + all + "\" }]\n"))
                .contains(
                        "There are no recommendations.",
                        "There are no implications.",
                        "No meeting has been arranged yet.")
                .contains("There are no appendices.", "Nobody is named.", "None.")
                .doesNotContain("table");
    }

    @Test
    void makesAReportOfSectionsWithoutText() {
        assertThat(outline("committee-report", "    sections: [{ id: a, title: A }, { id: b, title: B }]\n"))
                .endsWith("h1#a(A) h1#b(B)");
    }

    @Test
    void showsTheSummaryInABoxAndTheRouteInATable() {
        String report = """
                    summary: In short.
                    route:
                      - { body: Cabinet, date: 7 April 2020, purpose: To recommend }
                      - { body: Full Council, date: 23 April 2020 }
                    background-papers: [One., Two.]
                    sections: [{ id: next, title: Next, text: "{{ route }}\\n{{ background-papers }}" }]
                """;
        assertThat(outline("committee-report", report))
                .contains("call-out(p(In short.))")
                .contains("Cabinet", "7_April_2020", "To recommend", "23_April_2020")
                .endsWith("ul(li(p(One.)) li(p(Two.)))");
    }
}
