package org.yjplan.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name that the author most likely meant, for a “did you mean”. */
public final class NearestName {
    private NearestName() {}

    /**
     * The candidate nearest to a misspelt name.
     *
     * @return empty if none is near: at most one mistake in three characters, and two in a name of up to six
     */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String name = written.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(name, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(name, candidate.toLowerCase(Locale.ROOT)) <= allowed(name));
    }

    /**
     * The only possible name for a misspelt one: one mistake away, or two in a name of eight letters or more, and
     * no other name nearly as near.
     */
    public static Optional<String> certain(String written, Collection<String> candidates) {
        String name = written.toLowerCase(Locale.ROOT);
        return of(written, candidates).filter(nearest -> {
            int mistakes = distance(name, nearest.toLowerCase(Locale.ROOT));
            return mistakes <= (name.length() >= 8 ? 2 : 1)
                    && candidates.stream()
                            .filter(other -> !other.equals(nearest))
                            .allMatch(other -> distance(name, other.toLowerCase(Locale.ROOT)) > mistakes + 1);
        });
    }

    /**
     * Advice on a name that is not known: “did you mean “budget”?”, or else all the names that there are.
     *
     * @param written the name as written
     * @param known the names that there are; a list is shown in its own order, anything else sorted
     */
    public static String advice(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "there is none yet";
        }
        return of(written, known)
                .map(name -> "did you mean “" + name + "”?")
                .orElseGet(() ->
                        "there are: " + String.join(", ", known instanceof List<?> ? known : new TreeSet<>(known)));
    }

    private static int allowed(String name) {
        return name.length() <= 2 ? 1 : Math.max(2, name.length() / 3);
    }

    /** Damerau–Levenshtein distance (optimal string alignment): swapping two neighbours counts as one mistake. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
