package org.yjplan.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding: what is wrong, where, and how to put it right. Immutable.
 *
 * <pre>{@code
 * sink.accept(SourceFaults.UNKNOWN_KEY
 *         .at(place, "“onwer” is not a key of a risk")
 *         .withHelp("did you mean “owner”?"));
 * }</pre>
 *
 * @param type the kind of finding
 * @param severity its severity in this plan
 * @param message one sentence without a full stop, in the words of a policy officer
 * @param location where to look
 * @param related further locations
 * @param help how to put it right, if known
 * @param fix a repair that is safe to make without asking, if there is one
 */
public record Diagnostic(
        DiagnosticType type,
        Severity severity,
        String message,
        Location location,
        List<Related> related,
        Optional<String> help,
        Optional<Fix> fix) {

    /** By place, then by id, then by message: the order in which findings are shown. */
    public static final Comparator<Diagnostic> READING_ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(diagnostic -> diagnostic.type().id())
            .thenComparing(Diagnostic::message);

    /** Copies the list of related places. */
    public Diagnostic {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "place");
        Objects.requireNonNull(help, "help");
        Objects.requireNonNull(fix, "fix");
        related = List.copyOf(related);
    }

    /** A finding with the severity of its kind, no related place and no help yet. */
    public static Diagnostic of(DiagnosticType type, Location location, String message) {
        return new Diagnostic(type, type.severity(), message, location, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same finding with one more related place. */
    public Diagnostic withRelated(Location other, String note) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(other, note));
        return new Diagnostic(type, severity, message, location, more, help, fix);
    }

    /** The same finding with advice. */
    public Diagnostic withHelp(String advice) {
        return new Diagnostic(type, severity, message, location, related, Optional.of(advice), fix);
    }

    /** The same finding with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(type, other, message, location, related, help, fix);
    }

    /**
     * The same finding with a repair of what it points at; without one where that runs over several lines, which no
     * typing mistake does, or holds more than the text to replace, such as quotes.
     *
     * @param before what is there
     * @param after what should be there
     */
    public Diagnostic withFix(String before, String after) {
        return Fix.spells(location, before) ? withFix(new Fix(location, before, after)) : this;
    }

    /** The same finding with a repair at another place. */
    public Diagnostic withFix(Fix repair) {
        return new Diagnostic(type, severity, message, location, related, help, Optional.of(repair));
    }

    /** Whether this stops a build. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
