package org.yjplan.diagnostic;

import java.util.Objects;

/**
 * A kind of finding. Its id never changes its meaning, so that a pipeline can rely on it.
 *
 * @param id {@code YJ} and three digits; the first is the family: 1 structure, 2 references, 3 arithmetic, 4 claims,
 *     5 dates, 6 register, 7 statute, 8 privacy, 9 reading
 * @param severity how much it matters unless a plan says otherwise
 * @param title what is wrong, in a few words
 * @param explanation what it means and how to put it right, in plain English
 */
public record DiagnosticType(String id, Severity severity, String title, String explanation) {

    /** Checks the form of the id. */
    public DiagnosticType {
        Objects.requireNonNull(severity, "severity");
        if (id.length() != 5 || !id.startsWith("YJ") || !id.chars().skip(2).allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("an id is YJ and three digits, not " + id);
        }
    }

    /** A kind of finding that stops a build. */
    public static DiagnosticType error(String id, String title, String explanation) {
        return new DiagnosticType(id, Severity.ERROR, title, explanation);
    }

    /** A finding of this kind at a place. */
    public Diagnostic at(Location location, String message) {
        return Diagnostic.of(this, location, message);
    }
}
