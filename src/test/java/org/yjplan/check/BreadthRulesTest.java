package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Diagnostic;

/** The rules on free tables, staff, grants, attendance, cascades and richer risk registers, beyond their examples. */
class BreadthRulesTest {
    private static final String TABLE = """
            tables:
              - id: wards
                title: By ward
                columns:
                  - { name: ward, title: Ward }
                  - { name: children, title: Children, kind: number }
                  - { name: cost, title: "Cost, £", kind: money }
                  - { name: rate, title: Rate, kind: percentage }
                  - { name: start, title: Start, kind: date }
                  - { name: state, title: State, kind: rating }
                rows:
            """;

    private List<String> found(String yaml) {
        return new CheckedText().described(yaml);
    }

    private String help(String yaml) {
        return new CheckedText().findings(yaml).get(0).help().orElseThrow();
    }

    @Test
    void findsARowWithoutANameButForRowsOfSums() {
        assertThat(found(TABLE + """
                  - cells: { ward: Ashby, children: "14", cost: £1 }
                  - cells: { children: "5", cost: £2 }
                  - { kind: subtotal, cells: { cost: £3 } }
                """.indent(2)))
                .containsExactly("YJ907 13:7 cells: the first cell of this row is empty");
    }

    @Test
    void takesEveryKindOfCellAndEveryMarkForNothing() {
        assertThat(found(TABLE + """
                  - cells: { ward: Ashby, children: "1,204", cost: "£12.50", rate: 64.5%, start: Spring 2012, state: green }
                  - cells: { ward: Birch, children: "17^[From May only.]", cost: –, rate: n/a, state: "Amber: in doubt" }
                  - cells: { ward: Cold, children: <5, cost: "*" }
                  - { kind: heading, cells: { ward: In words } }
                """.indent(2))).isEmpty();
    }

    @Test
    void pointsAtACellOfAnotherKindAndSaysHowToWriteIt() {
        String yaml = TABLE + """
                  - cells: { ward: Ashby, cost: 12k }
                """.indent(2);
        assertThat(found(yaml))
                .containsExactly("YJ324 12:35 12k: “12k” stands in a column of money, which is shortened");
        assertThat(help(yaml)).isEqualTo("write it in full: £12,000");
        assertThat(found(TABLE + "      - cells: { ward: Ashby, state: grene }\n"))
                .containsExactly("YJ324 12:38 grene: “grene” stands in a column of ratings, which is none of them");
    }

    @Test
    void pointsAtTheKeyOfAnUnknownColumn() {
        String yaml = TABLE + "      - cells: { ward: Ashby, childern: 3 }\n";
        assertThat(found(yaml)).containsExactly("YJ223 12:31 childern: the table has no column “childern”");
        assertThat(help(yaml)).isEqualTo("did you mean “children”?");
        assertThat(found("""
                staffing:
                  - id: staff
                    title: Staff
                    feature: Contract
                    columns: [{ name: women, title: Women }]
                    rows: [{ name: Permanent, counts: { women: 3, men: 4 } }]
                """)).containsExactly("YJ223 6:51 men: the table has no column “men”");
    }

    @Test
    void namesTheSlipInASubtotalAndSumsSinceTheLastHeading() {
        String yaml = TABLE + """
                  - { kind: heading, cells: { ward: North } }
                  - cells: { ward: Ashby, cost: "£12,450", children: 21 }
                  - cells: { ward: Birch, cost: "£9,120", children: 17.5 }
                  - { kind: subtotal, cells: { ward: North, cost: "£21,750", children: 38.5 } }
                  - { kind: heading, cells: { ward: South } }
                  - cells: { ward: Cold, cost: "£100" }
                  - { kind: subtotal, cells: { cost: "£100" } }
                  - { kind: total, cells: { cost: "£21,670", children: 21 } }
                """.indent(2);
        assertThat(found(yaml))
                .containsExactly(
                        "YJ320 15:53 \"£21,750\": By ward, Cost, £: the amounts add up to £21,570, but the total says £21,750",
                        "YJ320 19:58 21: By ward, Children: the amounts add up to 38.5, but the total says 21");
        assertThat(help(yaml)).isEqualTo("two digits seem to be exchanged: £21,750 for £21,570");
        assertThat(new CheckedText().findings(yaml).get(1).help())
                .contains("Birch (17.5) seems to be left out of the total");
    }

    @Test
    void saysNothingOfASumThatCannotBeKnown() {
        assertThat(found(TABLE + """
                  - cells: { ward: Ashby, children: <5, rate: 40% }
                  - cells: { ward: Birch, children: 17, rate: 60% }
                  - { kind: total, cells: { ward: Total, children: 20, rate: 50% } }
                """.indent(2))).isEmpty();
        assertThat(found(TABLE.replace("kind: number }", "kind: number, total: no }") + """
                  - cells: { ward: Ashby, children: 13 }
                  - { kind: total, cells: { ward: Total, children: 20 } }
                """.indent(2)))
                .isEmpty();
    }

    @Test
    void holdsTheLinesOfAGrantAgainstItsAmountOnceAllAreKnown() {
        String grant = """
                grants:
                  - name: Youth Justice Grant
                    period: 2013-14
                    amount: £25,000
                    lines: [{ activity: Training., cost: "£24,000" }, { activity: Travel.%s }]
                """;
        assertThat(found(grant.formatted(""))).isEmpty();
        assertThat(found(grant.formatted(", cost: \"£100\"")))
                .containsExactly(
                        "YJ321 4:13 £25,000: Youth Justice Grant: the amounts add up to £24,100, but the total says "
                                + "£25,000");
        assertThat(help(grant.formatted(", cost: \"£2,000\"").replace("amount: £25,000", "amount: £24,000")))
                .isEqualTo("line 2 (£2,000) seems to be left out of the total");
    }

    @Test
    void pointsAtTheStepThatGrows() {
        assertThat(found("""
                performance:
                  indicators: [{ id: a, name: A, better: lower, values: [{ period: 2012-13, value: 1 }] }]
                  cascades:
                    - id: c
                      title: C
                      period: 2012-13
                      steps: [{ name: One, number: 9 }, { name: Two, number: 9 }, { name: Three, number: 10 }]
                """)).containsExactly("YJ323 7:90 10: Three: 10 is more than 9 in the step before");
    }

    @Test
    void judgesWhatRemainsByWhicheverEndOfTheScaleIsTheWorst() {
        assertThat(found(risk("{ best: 1, worst: 5 }", "3", "4")))
                .containsExactly("YJ620 9:27 4: impact 4 after the controls is worse than 3 before them");
        assertThat(found(risk("{ best: 5, worst: 1 }", "3", "4"))).isEmpty();
        assertThat(found(risk("{ best: Low, between: [Medium], worst: High }", "Medium", "High")))
                .hasSize(1);
        assertThat(found(risk("{ best: F, worst: A }", "C", "D"))).isEmpty();
        assertThat(found(risk("{ best: F, worst: A }", "C", "B"))).hasSize(1);
    }

    private static String risk(String axis, String before, String after) {
        return """
                people: [{ id: head, office: Head of Service }]
                risks:
                  scale: { method: impact, impact: %s }
                  register:
                    - risk: The grant falls.
                      impact: %s
                      controls: [Plan with less.]
                      owners: [head]
                      residual: { impact: %s }
                """.formatted(axis, before, after);
    }

    @Test
    void findsScoresInNoBandAndInTwo() {
        assertThat(bands("[1, 6], [8, 25]"))
                .as("7 is no product of two marks up to 5")
                .isEmpty();
        assertThat(bands("[1, 5], [8, 25]")).containsExactly("the score 6 is in no band");
        assertThat(bands("[1, 10], [8, 25]")).containsExactly("the scores from 8 to 10 are in two bands");
        assertThat(bands("[3, 10], [11, 24]"))
                .containsExactly("the scores from 1 to 2 are in no band", "the score 25 is in no band");
        assertThat(bands("[9, 25], [1, 7], [8, 8]"))
                .as("in any order, and of one score")
                .isEmpty();
        assertThat(bands("[1, 12], [2, 4], [15, 25]"))
                .as("12 is in the first, though not in the one before")
                .containsExactly("the scores from 2 to 4 are in two bands");
        assertThat(bands("[1, 60], [7, 11], [13, 25]"))
                .containsExactly(
                        "the scores from 8 to 10 are in two bands", "the scores from 15 to 25 are in two bands");
        assertThat(bands("[1, 25], [8, 3]")).containsExactly("the band ends at 3, below its start at 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1, 4], [8, 25] | start the band at 5, or end the one below at 7",
                "[1, 10], [8, 25] | start the band at 11, or end the one below at 7",
                "[1, 10], [1, 25] | start the band at 11",
                "[1, 25], [8, 25] | end the one below at 7",
                "[1, 25], [1, 10] | give each score to one of the two bands",
                "[1, 25], [8, 10] | give each score to one of the two bands",
            })
    void advisesOnBandsWhatCanBeDone(String bands, String advice) {
        assertThat(bandFindings(bands))
                .extracting(finding -> finding.help().orElseThrow())
                .containsExactly(advice);
    }

    private List<String> bands(String pairs) {
        return bandFindings(pairs).stream().map(Diagnostic::message).toList();
    }

    private List<Diagnostic> bandFindings(String pairs) {
        String bands = pairs.replaceAll("\\[(\\d+), (\\d+)]", "{ least: $1, most: $2, rating: red }");
        return new CheckedText().findings("""
                        people: [{ id: head, office: Head of Service }]
                        risks:
                          scale:
                            method: multiply
                            likelihood: { best: 1, worst: 5 }
                            impact: { best: 1, worst: 5 }
                            bands: [%s]
                          register:
                            - risk: The grant falls.
                              likelihood: 2
                              impact: 2
                              controls: [Plan with less.]
                              owners: [head]
                        """.formatted(bands));
    }

    @Test
    void waitsUntilAMonthIsOverAndForgetsAPlanThatIs() {
        String review = risk("{ best: 5, worst: 1 }", "2", "3") + "      review: %s\n";
        // The day of the check is 14 March 2013.
        assertThat(found(review.formatted("March 2013"))).isEmpty();
        assertThat(found(review.formatted("13 March 2013")))
                .containsExactly("YJ520 10:15 13 March 2013: this risk was to be reviewed by now");
        assertThat(found("about: { title: Plan, authority: Somerset Council, period: 2010-11, status: draft }\n"
                        + review.formatted("May 2010")))
                .isEmpty();
    }
}
