package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** Of a plan with a part that could not be read, what stands there is judged, and nothing is said to be missing. */
class PartlyReadPlanTest {
    @ParameterizedTest
    @ValueSource(strings = {"YJ141", "YJ221", "YJ324", "YJ601", "YJ606", "YJ673"})
    void judgesWhatCannotBePutRightElsewhere(String id) {
        assertThat(found(id)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"YJ220", "YJ301", "YJ308", "YJ309", "YJ602", "YJ604", "YJ605", "YJ672", "YJ674"})
    void doesNotJudgeWhatMayStandWhereTheFaultIs(String id) {
        assertThat(found(id)).isEmpty();
    }

    /** What is found where the example of a rule fails, with a fault beside it. */
    private List<String> found(String id) {
        Rule rule = new Checker()
                .rules().stream()
                        .filter(one -> one.type().id().equals(id))
                        .findFirst()
                        .orElseThrow();
        List<Diagnostic> faults = new ArrayList<>();
        ReadPlan read = new PlanReader()
                .read(
                        FileSource.texts(
                                "",
                                Map.of(
                                        "plan.yaml",
                                        Examples.plan(rule.examples().fails()) + "glossary: soon\n")),
                        faults::add);
        assertThat(faults).hasSize(1);
        List<String> found = new ArrayList<>();
        new Checker()
                .check(
                        read.plan().orElseThrow(),
                        read.locations(),
                        new Checker.Conditions(false, LocalDate.of(2013, 3, 14), read.files()::line),
                        finding -> found.add(finding.type().id()));
        return found;
    }
}
