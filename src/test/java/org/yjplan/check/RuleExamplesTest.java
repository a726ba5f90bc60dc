package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;

/** Every rule is true of its own examples, and no other rule has anything to say about them. */
class RuleExamplesTest {
    static List<Rule> rules() {
        return new Checker().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesJustItsOwnFindingWhereItsExampleFails(Rule rule) {
        assertThat(new CheckedText().findings(rule.examples().fails()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.type()).isEqualTo(rule.type());
                    assertThat(finding.location().line())
                            .as("the line of %s", finding)
                            .isPositive();
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givesNoFindingWhereItsExamplePasses(Rule rule) {
        assertThat(new CheckedText().findings(rule.examples().passes()))
                .extracting(Diagnostic::message)
                .isEmpty();
    }
}
