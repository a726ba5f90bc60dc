package org.yjplan.check.privacy;

import java.util.Set;
import org.yjplan.language.WordLists;

/** The lists of words of this package, {@code words.txt}. */
final class PrivacyWords {
    private static final WordLists LISTS = WordLists.beside(PrivacyWords.class);

    private PrivacyWords() {}

    static Set<String> list(String name) {
        return LISTS.get(name);
    }
}
