package org.yjplan.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yjplan.diagnostic.English;
import org.yjplan.language.Wording;
import org.yjplan.model.KeyName;

/**
 * One word from a list: the constants of an enumeration in kebab case.
 *
 * @param <E> the enumeration
 */
final class ChoiceKind<E extends Enum<E>> implements ValueKind<E> {
    private final Class<E> type;
    private final Map<String, E> words = new LinkedHashMap<>();

    ChoiceKind(Class<E> type) {
        this.type = type;
        for (E constant : type.getEnumConstants()) {
            words.put(KeyName.of(constant), constant);
        }
    }

    @Override
    public Class<E> type() {
        return type;
    }

    @Override
    public String noun() {
        return English.anyOf(List.copyOf(words.keySet()));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("enum", List.copyOf(words.keySet()));
    }

    @Override
    public String words(E constant, Wording wording) {
        return wording.choice(constant);
    }

    @Override
    public String typed(E constant) {
        return KeyName.of(constant);
    }

    @Override
    public ParseResult<E> read(String text) {
        E constant = words.get(text);
        if (constant != null) {
            return ParseResult.of(constant);
        }
        String list = "it can be " + noun();
        return ParseResult.refuse(
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
