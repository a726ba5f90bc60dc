package org.yjplan.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Fix;

/** A missing total beside others is worked out where every amount of it is known, and only there. */
class TotalLeftOutTest {
    /** Pooled £3,000, further funding £500, together £3,500. */
    private static final String TABLE = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - { agency: Police, amounts: { staffing: £1000 } }
                - { agency: Health, amounts: { staffing: £2000 } }
              additional:
                - { name: Early Intervention Grant, amount: £400 }
                - { name: Community Safety Fund, amount: £100 }
              stated:
            """;

    private final CheckedText checked = new CheckedText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    additional: £500 | overall: £3500   | the pooled budget      | pooled: £3,000
                    pooled: £3000    | overall: £3500   | the additional funding | additional: £500
                    pooled: £3000    | additional: £500 | the whole budget       | overall: £3,500
                    """)
    void addsTheOneOfThreeTotalsThatIsLeftOut(String one, String other, String what, String line) {
        Diagnostic finding =
                only(found(TABLE + "    %s\n    %s\n    kinds: { staffing: £3000 }\n".formatted(one, other)));

        assertThat(finding.message())
                .isEqualTo(what + ": no total is stated; the amounts add up to " + line.replaceFirst(".*: ", ""));
        assertThat(finding.location().line()).as("the totals start there").isEqualTo(10);
        assertThat(finding.location().column()).isEqualTo(3);
        assertThat(finding.help()).contains("add " + line);
        assertThat(finding.fix()).map(Fix::after).contains("\n    " + line);
        assertThat(finding.fix())
                .map(fix -> fix.location().line() + ":" + fix.location().column())
                .contains("13:31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pooled: £3000",
                "additional: £500",
                "overall: £3500",
                "kinds: { staffing: £3000 }",
                "{ pooled: £3000, additional: £500, overall: £3500 }"
            })
    void asksForNoTotalOfABudgetThatStatesOneAloneOrAllThree(String stated) {
        assertThat(found(TABLE + "    " + stated + "\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ pooled: £3001, additional: £500 }", "{ pooled: £3000, additional: £501 }"})
    void sumsNoTotalsThatAreWrongThemselves(String stated) {
        assertThat(found(TABLE + "    " + stated + "\n")).isEmpty();
    }

    @Test
    void takesTheTotalThatAnAgencyStatesForWhatItPays() {
        String table = TABLE.replace("{ staffing: £2000 }", "{}, total: £2000")
                .replace("{ staffing: £1000 }", "{ staffing: £1000 }, total: £1000");

        assertThat(only(found(table + "    { additional: £500, overall: £3500 }\n"))
                        .message())
                .isEqualTo("the pooled budget: no total is stated; the amounts add up to £3,000");
    }

    @Test
    void knowsNoSumWhereAnAmountIsNotKnown() {
        String pooled = TABLE.replace("amounts: { staffing: £2000 }", "in-words: { staffing: One officer }");
        String additional = TABLE.replace("amount: £100", "parts: [{ name: A, amount: £100 }, { name: B }]");

        assertThat(found(pooled + "    { additional: £500, overall: £1500 }\n")).isEmpty();
        assertThat(found(pooled + "    { additional: £500, pooled: £1000 }\n")).isEmpty();
        assertThat(found(additional + "    { pooled: £3000, overall: £3500 }\n"))
                .isEmpty();
        assertThat(found(additional + "    { pooled: £3000, additional: £500 }\n"))
                .isEmpty();
    }

    @Test
    void doesNotTakeFundingThatNobodyListedForNil() {
        String table = TABLE.replaceFirst("(?s)  additional:.*  stated:", "  stated:");

        assertThat(found(table + "    { pooled: £3000, overall: £3000 }\n")).isEmpty();
    }

    @Test
    void sumsThePartsOfALineAndTakesItsAmountBeforeThem() {
        String table = TABLE.replace("amount: £100", "parts: [{ name: A, amount: £60.50 }, { name: B, amount: £40 }]")
                .replace("amount: £400", "amount: £400, parts: [{ name: C }]");

        assertThat(only(found(table + "    { pooled: £3000, overall: £3500.50 }\n"))
                        .message())
                .isEqualTo("the additional funding: no total is stated; the amounts add up to £500.50");
    }

    @Test
    void pointsAtTheAgencyWhoseTotalIsLeftOutAndCountsItsPayers() {
        Diagnostic finding = only(found(agencies("""
                    - agency: Health
                      amounts: { staffing: £2000 }
                      payers: [{ name: Trust, amounts: { staffing: £100, delegated: £30 } }]
                """)));

        assertThat(finding.message()).isEqualTo("Health: no total is stated; the amounts add up to £2,130");
        assertThat(finding.location().line()).isEqualTo(8);
        assertThat(finding.location().column()).isEqualTo(15);
        assertThat(checked.words(finding)).isEqualTo("Health");
        assertThat(finding.help()).contains("add total: £2,130");
        assertThat(finding.fix()).map(Fix::after).contains("\n      total: £2,130");
    }

    @Test
    void offersNoRepairOfAnAgencyBetweenBraces() {
        Diagnostic finding =
                only(found(agencies("    - { agency: Health, amounts: { staffing: £2000, delegated: £30 } }\n")));

        assertThat(finding.help()).contains("add total: £2,030");
        assertThat(finding.fix()).isEmpty();
    }

    @Test
    void asksForNoTotalOfAnAgencyWithAnAmountLeftOutNorWhereNoneIsStated() {
        String health = "    - { agency: Health, amounts: { staffing: £2000, delegated: £30 } }\n";

        assertThat(found(agencies(health.replace(", delegated: £30", "")))).isEmpty();
        assertThat(found(agencies(health).replace("      total: £1,500\n", ""))).isEmpty();
    }

    /** The Police, who state a total, and after them others. */
    private static String agencies(String others) {
        return """
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }, { id: delegated, name: Delegated funds }]
                  contributions:
                    - agency: Police
                      amounts: { staffing: £1000, delegated: £500 }
                      total: £1,500
                """ + others;
    }

    private List<Diagnostic> found(String plan) {
        return checked.findings("YJ309", plan);
    }

    private static Diagnostic only(List<Diagnostic> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
