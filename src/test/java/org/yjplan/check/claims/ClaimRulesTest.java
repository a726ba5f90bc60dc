package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.prose;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** The rules on claims in prose, beyond their examples. */
class ClaimRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It fell from 20 to 10, a fall of 40%. | fall of 40%",
                "It went from 4 in 2017 up to 9 in 2018, showing an increase of 120%. | increase of 120%",
                "Numbers rose from four to nine, which is a 120% increase. | 120% increase",
                "There are 72, which is up from 26 in March 2016 (a 36% increase). | 36% increase",
                "There were 303, a 37% reduction compared with the 415 of 2010–11. | 37% reduction",
                "In 2011–12 there were 303, 37% fewer than the 415 in 2010–11. | 37% fewer",
                "In 2011–12 there were 303. That is a 37% reduction on 2010–11, which had 415. | 37% reduction",
                "There were 112. This compares to 119 in the year before. This is a 7.1% decrease. | 7.1% decrease",
                "Spending went from £2.0m to £1.5m, a cut of £0.7m. | cut of £0.7m",
                "It fell by 12, from 20 to 10. | fell by 12",
                "It went from 12% to 8%, a fall of 6 percentage points. | fall of 6 percentage points",
                "Bed nights halved from 1,042 to 766. | halved",
                "Those remanded doubled from 10 to 15. | doubled",
                "It fell by a third, from 30 to 25. | fell by a third",
                "It fell from 20 to 10, or by 40%. | by 40%",
                "Custody dropped 40 per cent to 10 from 20. | dropped 40 per cent",
                "The rate decreased by 30%, down from 12% to 6%. | decreased by 30%",
                "There was an increase of 46% to 1042 nights from 766. | increase of 46%",
                "It fell from 20 to 10 (-40%). | -40%",
                "It rose from 20 to 30 (+40%). | +40%",
                "The caseload was 125, up by 15% from 100. | up by 15%",
                "Our rate of 36.1% is 2.7 percentage points higher than the national rate of 34.4%. | 2.7 percentage points higher",
            })
    void findsAChangeThatItsFiguresDoNotGiveAndPointsAtIt(String sentence, String words) {
        new CheckedText().onlyPointsAt("YJ401", prose(sentence), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It fell from 20 to 10, a fall of 50%.",
                "It went from 4 in 2017 up to 9 in 2018, showing an increase of 125%.",
                // Rounding explains it: 2.34 is 32% less than 3.44.
                "The share fell by 32%, from 3.4% to 2.3%.",
                "It fell from 40% to 30%, a fall of 10 percentage points.",
                "Savings rose from £310k to £355k, an increase of £45,000.",
                "The rate went from 491 per 100,000 in 2014 to 334 in 2018, a fall of 32.0%.",
                "We went from 12 settings to 2, which leaves 142 fewer places.",
                // The figures are not those of the change.
                "Custody went from 20 to 10, and remands fell by 55%.",
                "First-time entrants fell by 27%, while reoffending went from 30% to 35%.",
                "It was 38%, compared with a national average of 42%, after a rise of 3%.",
                "We worked with children from 10 to 17 years old, an increase of 5%.",
                "From October 2016 to September 2017 there was a fall of 12%.",
                "From 9am to 5pm, calls fell by 20%.",
                "From page 10 to page 20 the text grew by 5%.",
                "Under sections 39 to 41 there was an increase of 5%.",
                // Not exact, so there is nothing to check it against.
                "It fell from about 400 to 300, a fall of 20%.",
                "It fell from 400 to 300, a fall of over 20%.",
                "It nearly halved, from 20 to 12.",
                "It went from 0 to 5, a rise of 500%.",
                "It went from 20 in 2011–12 to 2012–13.",
                "From 3 to 4 months, waiting times fell by 20%.",
                "It fell from 20 to 10 (-50%).",
                "In 3 teams we had 125 children, up by 25% from 100.",
                "It fell to 36.1% from 40%, and is 1.7 percentage points higher than the national rate of 34.4%.",
            })
    void leavesAloneWhatIsRightOrCannotBeJudged(String sentence) {
        assertThat(new CheckedText().findings(prose(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There was a reduction of 22.7% in reoffending from 40% to 17.3%. | reduction of 22.7%",
                "The share rose by 5 per cent, from 10% to 15%. | rose by 5 per cent",
                "Suitable housing was 56%, a 6% improvement on 2017/18 (50%). | 6% improvement",
                "Our rate of 36.1% is 1.7% higher than the national rate of 34.4%. | 1.7% higher",
                "It fell to 36.1% from 40%, 1.7% higher than the national rate of 34.4%. | 1.7% higher",
            })
    void tellsPercentagePointsFromPerCent(String sentence, String words) {
        new CheckedText().onlyPointsAt("YJ402", prose(sentence), words);
    }

    @Test
    void saysWhatAChangeIsInPerCentAndInPoints() {
        assertThat(only("It fell by 22.7%, from 40% to 17.3%.").message())
                .isEqualTo("40% to 17.3% is a fall of 22.7 percentage points; in per cent it is a fall of 56.8%");
        assertThat(only("It fell by 50%, from 3.3% to 2.3%.").message())
                .isEqualTo("3.3% to 2.3% is a fall of 30%, not a fall of 50%");
        assertThat(only("It halved from 20 to 12.").message()).isEqualTo("20 to 12 is a fall of 40%, not “halved”");
        assertThat(only("It fell by 3, from 20 to 10.").message())
                .isEqualTo("20 to 10 is a fall of 10, not a fall of 3");
        assertThat(only("It rose by 20%, from 20 to 16.").message())
                .isEqualTo("20 to 16 is a fall of 20%, not a rise of 20%");
        assertThat(only("It rose by £20,000, from £1,500,000 to £1,510,000.").message())
                .isEqualTo("£1,500,000 to £1,510,000 is a rise of £10,000, not a rise of £20,000");
        assertThat(only("It rose by 20%, from 20 to 20.").message())
                .isEqualTo("20 to 20 is no change, not a rise of 20%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rose by 20%, from 20 to 16.",
                "Numbers fell from 16 to 20, a drop of 25%.",
                "Numbers doubled, from 20 to 10.",
            })
    void findsARiseThatIsAFall(String sentence) {
        assertThat(only(sentence).type().id()).isEqualTo("YJ403");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of 49 young people, 21 (51%) came. | 51%",
                "Forty-nine were invited; 458 out of 802 (75%) were of one group. | 75%",
                "At the end 85 out of a total of 212 had one, giving a percentage of 41.1%. | 41.1%",
                "Sentences formed 7% of disposals (9 out of 149 disposals). | 7%",
                "The rate was 44.6% (65 young people in the cohort and 25 who reoffended). | 44.6%",
                "We spoke with 4 of the 9 (40%) in time. | 40%",
                "63% of the 80 children (40) came. | 63%",
                "Two thirds of the 90 children (50) came. | Two thirds",
                "A half (12 of 40) came. | A half",
                "One in three of the 80 children (20) came. | One in three",
            })
    void findsAShareThatItsFiguresDoNotGive(String sentence, String words) {
        new CheckedText().onlyPointsAt("YJ404", prose(sentence), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of 49 young people, 21 (43%) came.",
                "458 out of 802 (57%) were of one group, and others were of a second (21%).",
                "There were 60 boys (80%) and 15 girls (20%).",
                "At the end 85 out of a total of 212 had one, giving a percentage of 40.1%.",
                "The rate was 40.5% (84 in the cohort and 34 who reoffended).",
                "The contribution was £351,838, which is £69,191 (16.4%) less than the year before.",
                "In 2018 there were 40 (27% fewer).",
                "It fell from 251 to 204 (18.7%).",
                "One in three of the 80 children (38%) came.",
                "Two thirds of the 90 children (60) came.",
                "Almost half of the 80 children (36) came.",
                "There were 12 in custody, and 67% of them were 17 years old.",
            })
    void leavesAShareAloneThatIsRightOrOfOtherFigures(String sentence) {
        assertThat(new CheckedText().findings("YJ404", prose(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have 207 volunteers, of whom 17.2% are new.",
                "17.2% of our 207 volunteers are new.",
                "Of 207 volunteers, 17.2% are new.",
                "33% of the 10 children came.",
            })
    void findsAShareThatNoWholeNumberGives(String sentence) {
        assertThat(only(sentence).type().id()).isEqualTo("YJ405");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We have 207 volunteers, of whom 17.4% are new.",
                "About 33% of the 10 children came.",
                "A third, or 33%, of £10 is spent.",
                "In 10% of 2012 nothing happened.",
                "Costs fell by 17.2% of 207.",
                "Of 207 volunteers, 12 left, and 17.2% are new.",
            })
    void leavesAShareAloneThatMayBeRightOrIsOfOthers(String sentence) {
        assertThat(new CheckedText().findings("YJ405", prose(sentence))).isEmpty();
    }

    @Test
    void readsTheFiguresThatInsertionsShow() {
        String plan = """
                performance:
                  indicators:
                    - id: entrants
                      name: First-time entrants
                      better: lower
                      values: [{ period: 2010-11, value: 415 }, { period: 2011-12, value: 303 }]
                """;
        String sentence = "It fell from {{ indicator entrants 2010-11 }} to {{ indicator entrants 2011-12 }}, by %s.";

        assertThat(new CheckedText().findings(plan + prose(sentence.formatted("27%"))))
                .isEmpty();
        assertThat(new CheckedText().findings(plan + prose(sentence.formatted("37%"))))
                .extracting(Diagnostic::message)
                .containsExactly("415 to 303 is a fall of 27%, not a fall of 37%");
    }

    @Test
    void readsAPlanOfACouncilWithAWordTwiceInItsName() {
        String about = "about: { title: Plan, authority: The Council of the City, period: 2013-14, status: draft }\n";
        String yaml = about + """
                performance:
                  indicators:
                    - { id: entrants, name: First-time entrants, better: lower, values: [{ period: 2011-12, value: 303 }] }
                """ + prose("In 2011–12 there were 404 first-time entrants.");

        assertThat(new CheckedText().findings(yaml))
                .extracting(Diagnostic::message)
                .hasSize(1)
                .first()
                .asString()
                .contains("303");
    }

    private Diagnostic only(String sentence) {
        return new CheckedText().only(prose(sentence));
    }
}
