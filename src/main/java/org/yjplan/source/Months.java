package org.yjplan.source;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The months as people write them: in full, by three letters, or as Sept. */
final class Months {
    private Months() {}

    /** The month of a name, whatever its case; a full stop may follow a short one. */
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
        List<String> names = new ArrayList<>();
        for (Month month : Month.values()) {
            names.add(name(month));
        }
        return name.length() < 4 ? Optional.empty() : Suggestion.nearest(name, names);
    }

    /** “March”. */
    static String name(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
