package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.prose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** The rules that check prose against the plan’s own indicators, beyond their examples. */
class IndicatorClaimsTest {
    private static final String INDICATORS = """
            performance:
              indicators:
                - id: custody-number
                  name: Young people sentenced to custody
                  better: lower
                  targets: [{ value: 8, period: 2011-12 }]
                  values:
                    - { period: 2009-10, value: 20 }
                    - { period: 2010-11, value: 15 }
                    - { period: 2011-12, value: 10 }
                - id: custody-share
                  name: Custody as a share of all sentences
                  better: lower
                  targets: [{ aim: under, value: 5% }]
                  values: [{ period: 2009-10, value: 3.3% }, { period: 2011-12, value: 2.3% }]
                - id: first-time-entrants
                  name: First-time entrants, change on the year before
                  better: lower
                  change: true
                  values: [{ period: 2011-12, value: -27% }]
                - id: first-time-entrants-number
                  name: First-time entrants
                  better: lower
                  values: [{ period: 2010-11, value: 415 }, { period: 2011-12, value: 303 }]
                - id: clia
                  name: Children looked after, at the end of the year
                  better: lower
                  values: [{ period: 2010-11, value: 8 }, { period: 2011-12, value: 12 }]
                - id: remands
                  name: Nights on remand
                  better: lower
                  values: [{ period: 2010, value: 40 }, { period: 2011, value: 36 }, { period: 2012, value: 30 }]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YJ406 | In 2011–12 there was a 40% reduction in custody since 2009–10. | 40% reduction",
                "YJ406 | Custody fell by 12 from 2009–10 to 2011–12. | fell by 12",
                "YJ406 | In 2011–12, {{ indicator custody-number 2011-12 }} went there. That is 6 fewer than in 2010–11. | 6 fewer",
                "YJ406 | Compared with 2010–11, the number of first-time entrants fell by 37% in 2011–12. | fell by 37%",
                "YJ407 | Custody in 2011–12 stood at 10, exceeding the target of 8. | exceeding the target of 8",
                "YJ407 | We had 7 in custody, which exceeded our target of 8. | exceeded our target of 8",
                "YJ408 | Custody stayed below the 6% target. | 6%",
                "YJ408 | It was {{ indicator custody-share 2011-12 }}. The target of the board is 4%. | 4%",
                "YJ408 | For custody, the target was 9 for 2011–12. | 9",
                "YJ411 | In 2011–12 there were 330 first-time entrants. | 330",
                "YJ411 | There were 415 children who were first-time entrants in 2011–12. | 415",
                "YJ411 | First-time entrants were 330 in 2011–12. | 330",
                "YJ411 | In 2011–12, the number of first-time entrants stood at 330. | 330",
                "YJ411 | In 2011–12 the share of custody was 3.2%. | 3.2%",
                "YJ411 | In Somerset there were 330 first-time entrants in 2011–12. | 330",
                // By its name, where the id is another word.
                "YJ411 | In 2011–12 there were 21 children looked after. | 21",
                "YJ406 | Children looked after doubled between 2010–11 and 2011–12. | doubled",
                "YJ406 | The number of children looked after rose by 20% since 2010–11. | rose by 20%",
                "YJ406 | There was a 20% rise in children looked after since 2010–11. | 20% rise",
                "YJ406 | Between 2010 and 2012, remands fell by 10%. | fell by 10%",
                "YJ411 | At schools there were 330 first-time entrants in 2011–12. | 330",
                "YJ406 | The share of custody fell by 1% between 2009–10 and 2011–12. | fell by 1%",
            })
    void findsWhatTheIndicatorsDoNotSay(String id, String sentence, String words) {
        new CheckedText().onlyPointsAt(id, INDICATORS + prose(sentence), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One of the two indicators gives it.
                "In 2011–12 there was a 50% reduction in custody since 2009–10.",
                "In 2011–12 there was a 30% reduction in custody since 2009–10.",
                "In 2011–12, {{ indicator custody-number 2011-12 }} went there. That is 5 fewer than in 2010–11, and a 50% "
                        + "reduction since 2009–10.",
                "The number of first-time entrants fell by 27% from 2010–11 to 2011–12.",
                // Nothing to check it against.
                "Custody fell by 40% since 2008–09.",
                "Custody fell by 40% in 2011–12.",
                "Custody fell by £40 since 2009–10.",
                "Reoffending fell by 40% from 2009–10 to 2011–12.",
                "Set against the same months of 2009–10, custody was down by 40% in 2011–12.",
                "Custody met the target of 8, and the target for the share, 5%, as well.",
                "For custody, the target is 6 for 2013–14.",
                "Custody stood at 10 against the target.",
                "The target for reoffending is 6.",
                "We aim not to exceed the target of 8 in custody.",
                "In 2011–12 there were 303 first-time entrants.",
                "In 2011–12 there were about 330 first-time entrants.",
                "In 2011–12 there were 33,000 first-time entrants nationally.",
                "In 2012–13 there were 250 first-time entrants.",
                "In 2010–11 and 2011–12 there were 303 first-time entrants.",
                "The number of children looked after rose by 50% since 2010–11.",
                "Children looked after rose by 50% between 2010–11 and 2011–12.",
                "Between 2010 and 2012, remands fell by 25%.",
                "Between January 2010 and December 2012, remands fell by 10%.",
                "Remands fell by 10% between 2010 and 2011, and by 25% between 2010 and 2012.",
                "Remands fell by 10% since 2010.",
                // A part of what the indicator counts.
                "In 2011–12, 30 first-time entrants were girls.",
                "In 2011–12 there were 30 first-time entrants from the towns.",
                "In Taunton there were 30 first-time entrants in 2011–12.",
                "Of the 400 children in 2011–12, 30 were first-time entrants.",
                "Out of 400 children in 2011–12, 30 were first-time entrants.",
                "There were 400 children in 2011–12, of whom 30 were first-time entrants.",
                "In 2011–12, 30 of our first-time entrants had left school.",
                "In 2011–12 there were a further 30 first-time entrants.",
                "In 2011–12 the number of first-time entrants who were girls was 30.",
                "In 2011–12 the share of custody among girls was 1%.",
                "In 2011–12 the share of custody was 2.3%.",
                "First-time entrants in 2011–12 were 30% girls.",
                "Since 2010–11, children looked after in the first three months rose by 20%.",
                "The number of girls among children looked after rose by 20% since 2010–11.",
            })
    void leavesAloneWhatTheIndicatorsSayOrDoNotKnow(String sentence) {
        assertThat(new CheckedText().findings(INDICATORS + prose(sentence))).isEmpty();
    }

    @Test
    void saysWhatTheIndicatorSaysAndWhere() {
        Diagnostic finding = new CheckedText()
                .findings(INDICATORS + prose("Custody fell by 12 from 2009–10 to 2011–12."))
                .get(0);

        assertThat(finding.message())
                .isEqualTo("“Young people sentenced to custody” went from 20 to 10: a fall of 10, not a fall of 12");
        assertThat(finding.related())
                .extracting(related -> related.location().line())
                .containsExactly(8, 10);
    }
}
