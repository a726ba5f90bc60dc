package org.yjplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.model.KeyName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a word to an enum constant, ignoring case. Any other word is refused, and the nearest one suggested. */
abstract class ChoiceName<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> choices;
    private final String noChoice;

    /**
     * Converts to the constants of an enumeration.
     *
     * @param noChoice how any other word is described, such as “is not a format”
     */
    ChoiceName(Class<E> choices, String noChoice) {
        this.choices = choices;
        this.noChoice = noChoice;
    }

    @Override
    public final E convert(String written) {
        for (E choice : choices.getEnumConstants()) {
            if (KeyName.of(choice).equals(written.toLowerCase(Locale.ROOT))) {
                return choice;
            }
        }
        throw new TypeConversionException(
                "“%s” %s; %s".formatted(written, noChoice, NearestName.advice(written, words(choices))));
    }

    /** The words for all choices, in order. */
    static <E extends Enum<E>> List<String> words(Class<E> choices) {
        List<String> words = new ArrayList<>();
        for (E choice : choices.getEnumConstants()) {
            words.add(KeyName.of(choice));
        }
        return words;
    }
}
