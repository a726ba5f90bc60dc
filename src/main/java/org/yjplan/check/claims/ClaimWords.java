package org.yjplan.check.claims;

import java.util.Set;
import org.yjplan.language.WordLists;

/** The lists of words of this package, {@code words.txt}. */
final class ClaimWords {
    private static final WordLists LISTS = WordLists.beside(ClaimWords.class);

    private ClaimWords() {}

    static Set<String> list(String name) {
        return LISTS.get(name);
    }
}
