package org.yjplan.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Related;

/** The rules on budgets, beyond their examples. */
class BudgetRulesTest {
    @Test
    void pointsAtTheTotalAndNamesSwappedDigits() {
        CheckedText check = new CheckedText();
        Diagnostic finding = check.findings(table("£183,543", "£209,173")).get(0);

        assertThat(finding.message()).isEqualTo("Police: the amounts add up to £183,534, but the total says £183,543");
        assertThat(finding.help()).contains("two digits seem to be swapped: £183,543 for £183,534");
        assertThat(check.words(finding)).isEqualTo("£183,543");
    }

    @Test
    void namesOneWrongDigitAPartLeftOutAndAPartCountedTwice() {
        assertThat(help(table("£183,534", "£209,178"))).isEqualTo("one digit seems to be wrong: £209,178 for £209,173");
        assertThat(help(table("£183,534", "£91,847")))
                .isEqualTo("Probation, Staffing costs (£117,326) seems to be left out of the total");
        assertThat(help(table("£91,847", "£209,173")))
                .isEqualTo("Police, Other delegated funds (£91,687) seems to be left out of the total");
        assertThat(help(table("£275,381", "£209,173")))
                .isEqualTo("Police, Staffing costs (£91,847) seems to be counted twice");
    }

    @Test
    void namesTheDigitsOfAPartThatSeemToBeSwapped() {
        assertThat(help(table("£183,174", "£209,173")))
                .isEqualTo("two digits of Police, Staffing costs seem to be swapped: £91,847 for £91,487");
    }

    @Test
    void findsTheAmountWhoseRowAndColumnAreOutByTheSame() {
        List<Diagnostic> findings = new CheckedText().findings("""
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }, { id: delegated, name: Delegated funds }]
                  contributions:
                    - agency: Police
                      amounts: { staffing: £95000, delegated: £5000 }
                      total: £95,000
                    - agency: Health
                      amounts: { staffing: £1000 }
                  stated:
                    kinds: { staffing: £91000, delegated: £5000 }
                """);

        assertThat(findings).extracting(finding -> finding.type().id()).containsExactly("YJ301", "YJ302");
        assertThat(findings.get(0).help())
                .contains(
                        "Police, Staffing costs seems to be wrong: with £90,000 in place of £95,000, both totals would "
                                + "be right");
        assertThat(findings.get(0).related())
                .extracting(Related::location)
                .extracting(location -> location.line())
                .containsExactly(6);
    }

    @Test
    void takesAGrandTotalForRightThatDoesWithoutAWrongPart() {
        assertThat(new CheckedText().findings("""
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }]
                  contributions:
                    - { agency: Police, amounts: { staffing: £1000 }, total: £1001 }
                    - { agency: Health, amounts: { staffing: £2000 }, total: £2000 }
                  stated: { kinds: { staffing: £3000 }, pooled: £3000, overall: £3000 }
                """))
                .extracting(finding -> finding.type().id())
                .containsExactly("YJ301");
    }

    @Test
    void takesAnyWayForRightInWhichATotalCanBeMadeUp() {
        assertThat(found("""
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }]
                  contributions:
                    - { agency: Police, amounts: { staffing: £1000 }, total: £1001 }
                    - { agency: Health, amounts: { staffing: £2000 }, total: £2000 }
                  stated: { pooled: £3000 }
                """)).as("the amounts come to the pooled budget").containsExactly("YJ301");
        assertThat(found("""
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }]
                  contributions:
                    - { agency: Police, amounts: { staffing: £1000 } }
                    - { agency: Health, amounts: { staffing: £2000 } }
                  additional: [{ name: Early Intervention Grant, amount: £500 }]
                  stated: { pooled: £3001, overall: £3500, additional: £500 }
                """)).as("the agencies come to the whole").containsExactly("YJ303");
    }

    @Test
    void countsAnAgencyThatStatesItsTotalAlone() {
        assertThat(help("""
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }]
                  contributions:
                    - { agency: Police, amounts: { staffing: £1000 }, total: £1000 }
                    - { agency: Health, total: £2000 }
                  stated: { pooled: £1000 }
                """)).isEqualTo("Health (£2,000) seems to be left out of the total");
    }

    @Test
    void checksALineOfFundingWithinAnotherAgainstItsParts() {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings("""
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }]
                  contributions: [{ agency: Police, amounts: { staffing: £1000 } }]
                  additional:
                    - name: Grants
                      parts:
                        - { name: Prevention, amount: £200, parts: [{ name: A, amount: £60 }, { name: B, amount: £30 }] }
                """);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ304");
            assertThat(finding.message()).isEqualTo("Prevention: the amounts add up to £90, but the total says £200");
            assertThat(finding.help())
                    .contains("the difference is £110; correct the total, or the amount that is wrong");
            assertThat(check.words(finding)).isEqualTo("£200");
        });
    }

    private List<String> found(String plan) {
        return new CheckedText()
                .findings(plan).stream().map(finding -> finding.type().id()).toList();
    }

    @Test
    void findsNothingInTheArithmeticOfThePublishedBudget() throws IOException {
        String budget = Files.readString(Path.of("plans/leicestershire-2013-14/budget.yaml"))
                .replaceAll("(?m)^ *partner: .*\n", "");

        assertThat(new CheckedText().findings("budget:\n" + budget.indent(2)))
                .extracting(finding -> finding.type().id())
                .noneMatch(id -> id.startsWith("YJ3"));
    }

    private String help(String plan) {
        return new CheckedText().only(plan).help().orElseThrow();
    }

    private static String table(String police, String staffing) {
        return """
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }, { id: delegated, name: Other delegated funds }]
                  contributions:
                    - agency: Police
                      amounts: { staffing: £91847, delegated: £91687 }
                      total: %s
                    - agency: Probation
                      amounts: { staffing: £117326 }
                  stated:
                    kinds:
                      staffing: %s
                """.formatted(police, staffing);
    }

    @ParameterizedTest
    @CsvSource({
        "'additional: £200', 0",
        "'overall: £1000', 0",
        "'additional: £200, overall: £300', 0",
        "'additional: £200, overall: £301', 1",
    })
    void checksNoTotalOfFundingWithAnUnknownPart(String stated, int found) {
        assertThat(new CheckedText().findings("""
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing }]
                  contributions: [{ agency: Police, amounts: { staffing: £100 } }]
                  additional:
                    - { name: Grant, parts: [{ name: First, amount: £60 }, { name: Second }] }
                    - { name: Other, amount: £40 }
                  stated: { %s }
                """.formatted(stated)))
                .filteredOn(finding -> finding.type().id().matches("YJ30[45]"))
                .hasSize(found);
    }
}
