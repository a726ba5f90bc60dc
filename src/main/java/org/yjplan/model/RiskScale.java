package org.yjplan.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the marks of a risk register mean. Every register declares its own, because councils score in different ways.
 */
public record RiskScale(
        @Key(value = "How the score is calculated.", example = "impact")
        Method method,

        @Key("The axis of likelihood, where the register has one.")
        Optional<Axis> likelihood,

        @Key(value = "The axis of impact.", example = "{ best: 5, worst: 1 }")
        Axis impact,

        @Key("What scores mean, if they are multiplied or added.")
        List<RiskBand> bands) {
    /** Copies the list. */
    public RiskScale {
        bands = List.copyOf(bands);
    }

    /** The score of some marks as a number; empty if one is unknown, or the method does not give a number. */
    public OptionalInt score(RiskMark mark) {
        OptionalInt first = mark.likelihood().isPresent() && likelihood.isPresent()
                ? likelihood.get().score(mark.likelihood().get())
                : OptionalInt.empty();
        OptionalInt second = mark.impact().map(impact::score).orElse(OptionalInt.empty());
        if (method == Method.IMPACT) {
            return second;
        }
        if (method == Method.COMBINE || first.isEmpty() || second.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                method == Method.MULTIPLY
                        ? first.getAsInt() * second.getAsInt()
                        : first.getAsInt() + second.getAsInt());
    }

    /** All possible scores of marks on this scale; none if the method does not give a number. */
    public SortedSet<Integer> scores() {
        SortedSet<Integer> scores = new TreeSet<>();
        impact.scores().forEach(second -> {
            switch (method) {
                case IMPACT -> scores.add(second);
                case MULTIPLY ->
                    likelihood.ifPresent(axis -> axis.scores().forEach(first -> scores.add(first * second)));
                case ADD -> likelihood.ifPresent(axis -> axis.scores().forEach(first -> scores.add(first + second)));
                case COMBINE -> {}
            }
        });
        return scores;
    }

    /** The score of some marks as readers see it: 12, High, C3; empty if a mark that it needs is unknown. */
    public Optional<String> written(RiskMark mark) {
        if (method == Method.IMPACT) {
            return mark.impact().map(Level::text);
        }
        if (method == Method.COMBINE) {
            return mark.likelihood().flatMap(first -> mark.impact().map(second -> first.text() + second.text()));
        }
        OptionalInt score = score(mark);
        return score.isPresent() ? Optional.of(Integer.toString(score.getAsInt())) : Optional.empty();
    }

    /** The band that a score falls into. */
    public Optional<RiskBand> band(int score) {
        return bands.stream()
                .filter(band -> band.least() <= score && score <= band.most())
                .findFirst();
    }
}
