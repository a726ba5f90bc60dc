package org.yjplan.model;

import java.util.OptionalInt;

/**
 * A mark on an axis of a risk scale: a number, a letter or a word.
 *
 * @param text as written: 3, C, High
 */
public record Level(String text) {
    /** The mark for a number. */
    public static Level of(int number) {
        return new Level(Integer.toString(number));
    }

    /** The number that it is, if it is one. */
    public OptionalInt number() {
        return text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /** The letter that it is, if it is one: 1 for A, 2 for B. */
    OptionalInt letter() {
        return text.length() == 1 && text.charAt(0) >= 'A' && text.charAt(0) <= 'Z'
                ? OptionalInt.of(text.charAt(0) - 'A' + 1)
                : OptionalInt.empty();
    }
}
