package org.yjplan.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.TABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;

/** The rules on what tables, grants and cascades add up to, beyond their examples. */
class TableRulesTest {
    private List<String> found(String yaml) {
        return new CheckedText().described(yaml);
    }

    private String help(String yaml) {
        return new CheckedText().findings(yaml).get(0).help().orElseThrow();
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
        assertThat(found(yaml)).containsExactly("YJ324 12:35 12k: “12k” is in a column of money, which is shortened");
        assertThat(help(yaml)).isEqualTo("write it in full: £12,000");
        assertThat(found(TABLE + "      - cells: { ward: Ashby, state: grene }\n"))
                .containsExactly("YJ324 12:38 grene: “grene” is in a column of ratings, which is none of them");
    }

    @Test
    void namesTheTypingMistakeInASubtotalAndSumsSinceTheLastHeading() {
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
        assertThat(help(yaml)).isEqualTo("two digits seem to be swapped: £21,750 for £21,570");
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
    void checksTheLinesOfAGrantAgainstItsAmountOnceAllAreKnown() {
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
}
