package org.yjplan.check.text;

import java.util.Set;
import org.yjplan.language.WordLists;

/** The lists of words of this package, {@code words.txt}. */
final class TextWords {
    private static final WordLists LISTS = WordLists.beside(TextWords.class);

    private TextWords() {}

    static Set<String> list(String name) {
        return LISTS.get(name);
    }
}
