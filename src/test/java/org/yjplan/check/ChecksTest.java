package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Severity;

/** What a plan may ask of its check. Today is 14 March 2013. */
class ChecksTest {
    private static final String PEOPLE = "people: [{ id: nobody, office: Nobody }]\n";
    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing }]
              contributions:
                - { agency: Police, amounts: { staffing: £10 }, total: £11 }
                - { agency: Health, amounts: { staffing: £20 }, total: £21 }
            """;
    private static final String WAIVER = """
            checks:
              waivers:
                - { rule: YJ301, words: %s, reason: As the partner states it., by: J Smith, until: %s }
            """;

    @Test
    void turnsSingleRulesOff() {
        assertThat(ids("checks: { off: [YJ605] }\n" + PEOPLE)).isEmpty();
    }

    @Test
    void checksAPlanByTheEssentialRulesAndThoseTurnedOn() {
        assertThat(ids("checks: { profile: essential }\n" + PEOPLE + BUDGET)).isEmpty();
        assertThat(ids("checks: { profile: essential, on: [YJ605] }\n" + PEOPLE + BUDGET))
                .containsExactly("YJ605");
    }

    @Test
    void neverTurnsOffWhatWouldMakeThePlanWrong() {
        assertThat(ids("checks: { off: [YJ220] }\nsignoffs: [{ person: nobody }]"))
                .containsExactly("YJ220");
    }

    @Test
    void saysWhichRuleIsNotThere() {
        Diagnostic finding = check("checks: { off: [YJ6055] }").get(0);

        assertThat(finding.type().id()).isEqualTo("YJ185");
        assertThat(finding.message()).isEqualTo("there is no rule “YJ6055”");
        assertThat(finding.help()).contains("did you mean “YJ605”?");
    }

    @Test
    void acceptsJustTheFindingThatAWaiverIsFor() {
        assertThat(check(WAIVER.formatted("£11", "14 March 2013") + BUDGET))
                .extracting(Diagnostic::message)
                .containsExactly("Health: the amounts add up to £20, but the total says £21");
    }

    @Test
    void reportsAWaiverThatNoFindingNeeds() {
        assertThat(ids(WAIVER.formatted("£99", "14 March 2014") + BUDGET))
                .containsExactlyInAnyOrder("YJ186", "YJ301", "YJ301");
    }

    @Test
    void reportsAWaiverThatHasExpiredAndWhatItWasFor() {
        assertThat(ids(WAIVER.formatted("£11", "13 March 2013") + BUDGET))
                .containsExactlyInAnyOrder("YJ187", "YJ301", "YJ301");
    }

    @Test
    void acceptsAFindingInOneFileOnly() {
        String waiver = "checks: { waivers: [{ rule: YJ605, file: %s, reason: R, by: B, until: 1 May 2013 }] }\n";

        assertThat(ids(waiver.formatted("plan.yaml") + PEOPLE)).isEmpty();
        assertThat(ids(waiver.formatted("people.yaml") + PEOPLE)).containsExactlyInAnyOrder("YJ186", "YJ605");
    }

    @Test
    void makesErrorsOfWarningsWhereAPlanGoesToApprovalButNotOfUntidiness() {
        String about = "about: { title: Plan, authority: A, period: 2013-14, status: %s }\n"
                + "services: [{ id: court, name: Court, functions: [Reports] }]\n";

        assertThat(severities(about.formatted("draft") + PEOPLE + BUDGET)).doesNotContain(Severity.ERROR);
        assertThat(severities(about.formatted("for-approval") + PEOPLE + BUDGET))
                .containsExactlyInAnyOrder(Severity.ERROR, Severity.ERROR, Severity.WARNING);
    }

    private List<Severity> severities(String example) {
        return check(example).stream().map(Diagnostic::severity).toList();
    }

    private List<String> ids(String example) {
        return check(example).stream().map(finding -> finding.type().id()).toList();
    }

    private List<Diagnostic> check(String example) {
        return new CheckedText().findings(example);
    }
}
