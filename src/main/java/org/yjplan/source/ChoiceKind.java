package org.yjplan.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yjplan.diagnostic.SourceFaults;
import org.yjplan.model.KeyName;

/**
 * One word out of a list: the constants of an enumeration in kebab case.
 *
 * @param <E> the enumeration
 */
final class ChoiceKind<E extends Enum<E>> implements ScalarKind<E> {
    private final Map<String, E> words = new LinkedHashMap<>();

    ChoiceKind(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            words.put(KeyName.of(constant), constant);
        }
    }

    @Override
    public String noun() {
        return Words.anyOf(List.copyOf(words.keySet()));
    }

    @Override
    public Reading<E> read(String text) {
        E constant = words.get(text);
        if (constant != null) {
            return Reading.of(constant);
        }
        String list = "it can be " + noun();
        return Reading.refuse(
                SourceFaults.NOT_IN_LIST,
                "",
                Suggestion.nearest(text, words.keySet())
                        .map(near -> "did you mean “" + near + "”? " + capital(list))
                        .orElse(list));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
