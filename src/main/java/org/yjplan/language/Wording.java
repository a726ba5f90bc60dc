package org.yjplan.language;

import java.util.function.Function;

/** How fixed words and values read in documents of one language. Immutable. */
public enum Wording {
    /** British English. */
    ENGLISH(Phrase::english),
    /** Welsh. */
    WELSH(Phrase::welsh);

    private final Function<Phrase, String> text;

    Wording(Function<Phrase, String> text) {
        this.text = text;
    }

    /**
     * The wording of a document.
     *
     * @param languageTag its IETF language tag, such as {@code cy-GB}; English is used for any language but Welsh
     */
    public static Wording of(String languageTag) {
        return languageTag.startsWith("cy") ? WELSH : ENGLISH;
    }

    /**
     * A phrase.
     *
     * @param values what it is said with, as many as the phrase has places for
     */
    public String say(Phrase phrase, Object... values) {
        String said = text.apply(phrase);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }
}
