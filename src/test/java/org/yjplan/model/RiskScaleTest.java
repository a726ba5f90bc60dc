package org.yjplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RiskScaleTest {
    private static final Axis LETTERS = new Axis(new Level("F"), new Level("A"), List.of());
    private static final Axis WORDS = new Axis(new Level("Low"), new Level("High"), List.of(new Level("Medium")));

    private static RiskMark mark(String likelihood, String impact) {
        return new RiskMark(Optional.of(new Level(likelihood)), Optional.of(new Level(impact)));
    }

    private static RiskScale scale(Method method, Axis likelihood, Axis impact) {
        return new RiskScale(
                method,
                Optional.of(likelihood),
                impact,
                List.of(
                        new RiskBand(1, 4, Rating.GREEN, Optional.of("Low")),
                        new RiskBand(5, 25, Rating.RED, Optional.of("High"))));
    }

    @Test
    void multipliesAndAddsNumbers() {
        Axis oneIsWorst = Axis.ofNumbers(3, 1);
        assertThat(scale(Method.MULTIPLY, oneIsWorst, oneIsWorst).written(mark("1", "2")))
                .contains("2");
        assertThat(scale(Method.ADD, oneIsWorst, oneIsWorst).written(mark("1", "2")))
                .contains("3");
    }

    @Test
    void countsWordsFromTheBest() {
        assertThat(scale(Method.MULTIPLY, WORDS, WORDS).score(mark("High", "Medium")))
                .isEqualTo(OptionalInt.of(6));
    }

    @Test
    void combinesALetterAndANumber() {
        assertThat(scale(Method.COMBINE, LETTERS, Axis.ofNumbers(4, 1)).written(mark("C", "3")))
                .contains("C3");
        assertThat(LETTERS.severity(new Level("C"))).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void hasNoScoreWhereAMarkIsUnknownOrOffTheScale() {
        RiskScale scale = scale(Method.MULTIPLY, Axis.ofNumbers(1, 5), Axis.ofNumbers(1, 5));
        assertThat(scale.score(mark("6", "2"))).isEmpty();
        assertThat(scale.written(new RiskMark(Optional.empty(), Optional.of(Level.of(2)))))
                .isEmpty();
    }

    @Test
    void findsTheBandOfAScore() {
        RiskScale scale = scale(Method.MULTIPLY, Axis.ofNumbers(1, 5), Axis.ofNumbers(1, 5));
        assertThat(scale.band(5).orElseThrow().rating()).isEqualTo(Rating.RED);
        assertThat(scale.band(26)).isEmpty();
    }

    @Test
    void ranksTheWorstOfAScaleHighestWhicheverWayItRuns() {
        assertThat(Axis.ofNumbers(5, 1).severity(Level.of(1))).isEqualTo(OptionalInt.of(5));
        assertThat(Axis.ofNumbers(1, 5).severity(Level.of(5))).isEqualTo(OptionalInt.of(5));
        assertThat(WORDS.severity(new Level("Low"))).isEqualTo(OptionalInt.of(1));
    }
}
