package org.yjplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One axis of a risk scale: numbers, letters, or words. */
public record Axis(
        @Key(value = "The mark of the best case: a number, a letter or a word.", example = "5")
        Level best,

        @Key(value = "The mark of the worst case.", example = "1")
        Level worst,

        @Key(value = "The marks between them, from best to worst, where they are words.", example = "[Medium]")
        List<Level> between) {
    /** Copies the list. */
    public Axis {
        between = List.copyOf(between);
    }

    /** An axis of numbers. */
    public static Axis ofNumbers(int best, int worst) {
        return new Axis(Level.of(best), Level.of(worst), List.of());
    }

    /** Whether a mark lies on this axis. */
    public boolean contains(Level mark) {
        return score(mark).isPresent();
    }

    /**
     * The value of a mark in a score: a number counts as itself, so a low score is bad on a scale where 1 is the worst;
     * letters and words count from 1 for the best.
     */
    public OptionalInt score(Level mark) {
        if (best.number().isPresent() && worst.number().isPresent()) {
            OptionalInt number = mark.number();
            return number.isPresent() && isBetween(number.getAsInt(), best.number(), worst.number())
                    ? number
                    : OptionalInt.empty();
        }
        if (between.isEmpty() && best.letter().isPresent() && worst.letter().isPresent()) {
            OptionalInt letter = mark.letter();
            return letter.isPresent() && isBetween(letter.getAsInt(), best.letter(), worst.letter())
                    ? OptionalInt.of(Math.abs(letter.getAsInt() - best.letter().getAsInt()) + 1)
                    : OptionalInt.empty();
        }
        int step = steps().indexOf(mark);
        return step < 0 ? OptionalInt.empty() : OptionalInt.of(step + 1);
    }

    /** The values of all marks of the axis, lowest first. */
    IntStream scores() {
        int one = score(best).orElseThrow();
        int other = score(worst).orElseThrow();
        return IntStream.rangeClosed(Math.min(one, other), Math.max(one, other));
    }

    /** How bad a mark is, from 1 for the best; empty if it is not on this axis. */
    public OptionalInt severity(Level mark) {
        OptionalInt score = score(mark);
        return best.number().isPresent() && worst.number().isPresent() && score.isPresent()
                ? OptionalInt.of(Math.abs(score.getAsInt() - best.number().getAsInt()) + 1)
                : score;
    }

    private List<Level> steps() {
        List<Level> steps = new ArrayList<>(between);
        steps.add(0, best);
        steps.add(worst);
        return steps;
    }

    private static boolean isBetween(int mark, OptionalInt one, OptionalInt other) {
        int a = one.getAsInt();
        int b = other.getAsInt();
        return Math.min(a, b) <= mark && mark <= Math.max(a, b);
    }
}
