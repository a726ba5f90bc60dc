package org.yjplan.check.reference;

import java.util.Locale;

/** What a kind of record is called in a sentence. */
final class KindNames {
    private KindNames() {}

    /** “funding kind” for {@code FundingKind}. */
    static String of(Class<?> kind) {
        StringBuilder words = new StringBuilder();
        for (char c : kind.getSimpleName().toCharArray()) {
            words.append(Character.isUpperCase(c) && !words.isEmpty() ? " " : "")
                    .append(c);
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** “a risk”, “an objective”. */
    static String withArticle(Class<?> kind) {
        String name = of(kind);
        return ("aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
}
