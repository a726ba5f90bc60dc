package org.yjplan.source;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.yjplan.language.Wording;

/** The months as people write them: in full, as three letters, or as Sept. */
final class MonthReader {
    private MonthReader() {}

    /** The month of a name, in any case; a full stop may follow a short one. */
    static Optional<Month> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        for (Month month : Month.values()) {
            String full = month.name().toLowerCase(Locale.ROOT);
            if (bare.equals(full) && bare.equals(lower)
                    || bare.equals(full.substring(0, 3))
                    || month == Month.SEPTEMBER && bare.equals("sept")) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** The month whose full name is nearest to a misspelt one. */
    static Optional<String> nearest(String name) {
        return name.length() < 4 ? Optional.empty() : Suggestion.nearest(name, Wording.ENGLISH.months());
    }

    /** “March”. */
    static String name(Month month) {
        return Wording.ENGLISH.months().get(month.ordinal());
    }
}
