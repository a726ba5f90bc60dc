package org.yjplan.check.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yjplan.model.Period;

/** A piece of a sentence: the characters {@code [start, end)} of the text that it was read from. */
public sealed interface Token {
    /** The first character. */
    int start();

    /** The character after the last. */
    int end();

    /** Whether it is one of some words, given in lower case. */
    default boolean is(Set<String> words) {
        return this instanceof Word word && words.contains(word.lower());
    }

    /** Whether it is a mark. */
    default boolean is(char sign) {
        return this instanceof Mark mark && mark.sign() == sign;
    }

    /**
     * A word, or something with digits that is not a quantity, such as the name of a road.
     *
     * @param text the word as written
     * @param lower the word in lower case, with a straight apostrophe
     */
    record Word(String text, String lower, int start, int end) implements Token {
        /** A word as written. */
        public Word(String text, int start, int end) {
            this(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), start, end);
        }

        /** Whether it is two letters or more, all of them capitals. */
        public boolean isCapitals() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isLetter(c) || Character.isLowerCase(c)) {
                    return false;
                }
            }
            return text.length() > 1;
        }
    }

    /**
     * A quantity, with its unit.
     *
     * @param quantity the quantity
     * @param by the insertion that it came from, if any
     */
    record Number(Quantity quantity, int start, int end, Optional<Inserted> by) implements Token {
        /** The same number, read differently. */
        public Number with(Quantity other) {
            return new Number(other, start, end, by);
        }
    }

    /**
     * A point in time or a period.
     *
     * @param period the period; empty if its form is not one that a plan's keys accept, as in “Oct 17 to Sept 18”
     */
    record Time(Optional<Period> period, int start, int end) implements Token {}

    /**
     * An insertion.
     *
     * @param words the words between its braces
     */
    record Inserted(List<String> words, int start, int end) implements Token {
        /** Copies the list. */
        public Inserted {
            words = List.copyOf(words);
        }
    }

    /** A mark of punctuation. */
    record Mark(char sign, int start, int end) implements Token {}
}
