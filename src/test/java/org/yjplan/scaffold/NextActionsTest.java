package org.yjplan.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yjplan.model.Action;
import org.yjplan.model.ActionPlan;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;

/** What is completed stays behind; all else goes into the next year. */
class NextActionsTest {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }
            action-plan:
            %s  groups:
                - id: custody
                  actions:
                    - { ref: "1", target: Custody, action: Visit the prison, due: [{ by: May 2013, completed: June 2013 }] }
                    - { ref: "2", target: Custody, action: Ask the courts, due: [{ completed: May 2013 }, { by: May 2014 }] }
                    - { ref: "3", target: Custody, action: Train the staff, rating: green }
                    - { ref: "4", target: Custody, action: Write a guide, rating: blue }
                - id: victims
                  actions:
                    - { ref: "5", target: Victims, action: Call every victim, due: [{ completed: May 2013 }] }
            """;

    private final Map<String, String> files = new HashMap<>();

    private ActionPlan next(String key) throws Exception {
        files.put("plan.yaml", PLAN.formatted(key));
        return NextActions.of(new PlanReader()
                .read(FileSource.texts("plan", files), finding -> {
                    throw new AssertionError(finding);
                })
                .plan()
                .orElseThrow()
                .actionPlan()
                .orElseThrow());
    }

    private static List<String> refs(ActionPlan plan) {
        return plan.groups().stream()
                .flatMap(group -> group.actions().stream())
                .map(Action::ref)
                .toList();
    }

    @Test
    void leavesBehindWhatIsCompletedByItsDatesOrIsBlue() throws Exception {
        assertThat(refs(next(""))).containsExactly("2", "3");
    }

    @Test
    void takesTheColoursAsTheKeyExplainsThem() throws Exception {
        assertThat(refs(next("  key: [{ rating: green, action: Completed }, { rating: blue, action: Not begun }]\n")))
                .containsExactly("2", "4");
    }

    @Test
    void leavesOutAGroupInWhichAllIsDone() throws Exception {
        assertThat(next("").groups()).extracting(group -> group.id()).containsExactly("custody");
    }
}
