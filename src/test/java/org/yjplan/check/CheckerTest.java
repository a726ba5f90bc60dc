package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** The rules without which a plan would be wrong: those whose findings are errors. */
class CheckerTest {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }
            sections: [{ id: role, title: Role }]
            people: [{ id: head-of-service, office: Head of Service }]
            objectives: [{ id: prevent, title: Prevent }]
            """;

    private final Map<String, String> files = new HashMap<>();

    @Test
    void passesAPlanWhoseIdsAllExist() {
        assertThat(check("signoffs: [{ person: head-of-service }]")).isEmpty();
    }

    @Test
    void findsAReferenceToNothingAndTheLikelyMeaning() {
        Diagnostic finding = only(check("signoffs:\n  - person: haed-of-service"));

        assertThat(finding.type().id()).isEqualTo("YJ220");
        assertThat(finding.message()).isEqualTo("there is no person “haed-of-service”");
        assertThat(finding.help()).contains("did you mean “head-of-service”?");
        assertThat(finding.location()).hasToString("plan/plan.yaml:6:13");
    }

    @Test
    void listsWhatThereIsWhenNothingIsNear() {
        assertThat(only(check("signoffs: [{ person: x }]")).help()).contains("there are: head-of-service");
    }

    @Test
    void findsAReferenceInAListAndAsTheKeyOfAMap() {
        List<Diagnostic> findings = check("""
                risks:
                  scale: { method: impact, impact: { best: 1, worst: 5 } }
                  register: [{ risk: X, objective: prevent, owners: [head-of-service, nobody] }]
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing }]
                  contributions: [{ agency: Police, amounts: { stafing: £1 } }]
                """);

        assertThat(findings)
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder("there is no person “nobody”", "there is no funding kind “stafing”");
    }

    @Test
    void findsTwoOfAKindWithTheSameId() {
        Diagnostic finding =
                only(check("partners:\n  - { id: a, name: A, kind: police }\n  - { id: a, name: B, kind: health }"));

        assertThat(finding.type().id()).isEqualTo("YJ221");
        assertThat(finding.message()).isEqualTo("there is already a partner “a”");
        assertThat(finding.location().line()).isEqualTo(7);
        assertThat(finding.related())
                .singleElement()
                .satisfies(first -> assertThat(first.location().line()).isEqualTo(6));
    }

    @Test
    void letsTwoKindsShareAnId() {
        assertThat(check("partners: [{ id: prevent, name: A, kind: police }]")).isEmpty();
    }

    @Test
    void findsAMarkOffTheScaleWhicheverEndIsWorst() {
        String register = """
                risks:
                  scale: { method: impact, impact: { best: %d, worst: %d } }
                  register: [{ risk: X, impact: 1 }, { risk: Y, impact: 5 }, { risk: Z, impact: 6 }]
                """;

        assertThat(only(check(register.formatted(5, 1))).message())
                .isEqualTo("impact 6: the scale runs from 5 (best) to 1 (worst)");
        assertThat(only(check(register.formatted(1, 5))).message())
                .isEqualTo("impact 6: the scale runs from 1 (best) to 5 (worst)");
    }

    @Test
    void findsAMarkOnAnAxisThatTheScaleDoesNotHave() {
        Diagnostic finding = only(check("""
                risks:
                  scale: { method: impact, impact: { best: 1, worst: 5 } }
                  register: [{ risk: X, likelihood: 3, impact: 1 }]
                """));

        assertThat(finding.message()).isEqualTo("likelihood 3: the scale has no axis of likelihood");
    }

    @Test
    void explainsEveryRuleUnderAnIdOfItsOwn() {
        List<DiagnosticType> types =
                new Checker().rules().stream().map(Rule::type).toList();

        assertThat(types).extracting(DiagnosticType::id).doesNotHaveDuplicates().isSorted();
        assertThat(new Checker().rules()).as("a failing test names the rule").allSatisfy(rule -> assertThat(rule)
                .hasToString(rule.type().id()));
        assertThat(types).allSatisfy(type -> assertThat(type.explanation()).endsWith("."));
    }

    private List<Diagnostic> check(String more) {
        List<Diagnostic> findings = new ArrayList<>();
        files.put("plan.yaml", PLAN + more + "\n");
        ReadPlan read = new PlanReader().read(FileSource.texts("plan", files), findings::add);
        assertThat(findings).as("faults of the test's own plan").isEmpty();
        new Checker()
                .check(
                        read.plan().orElseThrow(),
                        read.locations(),
                        new Checker.Conditions(true, LocalDate.of(2013, 3, 14), read.files()::line),
                        findings::add);
        findings.removeIf(finding -> !finding.isError());
        return findings;
    }

    private static Diagnostic only(List<Diagnostic> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
