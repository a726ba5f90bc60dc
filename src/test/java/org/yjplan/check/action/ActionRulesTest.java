package org.yjplan.check.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;

/** The actions of an action plan, in all of its groups. */
class ActionRulesTest {
    private static final String ACTIONS = """
            people: [{ id: head, office: Head of Service }]
            action-plan:
              key: [{ rating: green, action: Completed }, { rating: amber, impact: Some }]
              groups:
                - id: custody
                  actions:
                    - { ref: "1", target: Less custody., action: Write a strategy., leads: [head]%s }
                - id: health
                  actions:
                    - { ref: "2", target: Better health., action: Hire a nurse., leads: [head]%s }
            """;

    @Test
    void asksForTheMeaningOfAColourAsItIsUsed() {
        assertThat(found(", rating: green", ", impact: amber")).isEmpty();
        assertThat(found(", rating: amber", ", rating: green, impact: green"))
                .containsExactly(
                        "YJ674 7:96 amber: the key does not explain “amber” here",
                        "YJ674 10:108 green: the key does not explain “green” here");
    }

    @Test
    void findsWhateverIsOverdueOfAnAction() {
        // The day of the check is 14 March 2013.
        assertThat(found(", due: [{ by: 14 March 2013 }, { by: Spring 2013, what: review }]", ""))
                .isEmpty();
        assertThat(
                        found(
                                "",
                                ", due: [{ by: 12 March 2013, completed: 13 March 2013 }, { by: 13 March 2013, what: review }]"))
                .containsExactly("YJ671 10:146 13 March 2013: action 2 is overdue and not marked as completed");
    }

    @Test
    void letsAPlanGoToApprovalWithAnActionThatIsLateButNotWithoutALead() {
        String about = "about: { title: Plan, authority: Somerset Council, period: 2013-14, status: for-approval }\n";
        String late =
                ACTIONS.formatted(", due: [{ by: 12 March 2013 }]", "").replaceFirst("(\"2\".*), leads: .head.", "$1");

        assertThat(new CheckedText().findings(about + late))
                .filteredOn(finding -> finding.type().id().startsWith("YJ67"))
                .extracting(finding -> finding.type().id() + " " + finding.severity())
                .containsExactly("YJ671 WARNING", "YJ672 ERROR");
    }

    @Test
    void namesEveryActionThatNobodyLeads() {
        assertThat(new CheckedText().findings("YJ672", ACTIONS.formatted("", "").replace(", leads: [head]", "")))
                .extracting(finding -> finding.location().line() + " " + finding.message())
                .containsExactly("7 nobody leads action 1", "10 nobody leads action 2");
    }

    @Test
    void pointsBackToTheFirstOfTwoActionsOfOneReference() {
        assertThat(new CheckedText().findings(ACTIONS.formatted("", "").replace("\"2\"", "\"1\"")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo("there is already an action 1");
                    assertThat(finding.location()).hasToString("plan.yaml:10:18");
                    assertThat(finding.related().get(0).location()).hasToString("plan.yaml:7:18");
                });
    }

    private List<String> found(String first, String second) {
        return new CheckedText().described(ACTIONS.formatted(first, second));
    }
}
