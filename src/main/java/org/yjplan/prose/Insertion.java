package org.yjplan.prose;

import java.util.List;
import org.yjplan.diagnostic.Location;

/**
 * An insertion in prose, such as {@code {{ indicator custody 2011-12 }}}.
 *
 * @param name the first word: what to insert
 * @param arguments the words after it; words in quotes count as one
 * @param headingLevel the level of the heading above it, 1 to 6; 0 if there is none
 * @param location its location, including the braces
 */
public record Insertion(Word name, List<Word> arguments, int headingLevel, Location location) {
    /** Copies the list. */
    public Insertion {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder("{{ ").append(name.text());
        arguments.forEach(argument -> words.append(' ').append(argument.text()));
        return words.append(" }}").toString();
    }
}
