package org.yjplan.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Checks;
import org.yjplan.model.Waiver;
import org.yjplan.source.SourceMap;

/** The findings that a plan accepts, and whether it still needs to. For one check. */
final class Waivers {
    private final List<Waiver> waivers;
    private final Checker.Conditions conditions;
    private final Set<Waiver> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Waivers(Optional<Checks> checks, Checker.Conditions conditions) {
        this.waivers = checks.map(Checks::waivers).orElse(List.of());
        this.conditions = conditions;
    }

    /** Whether a finding is accepted. An error cannot be, nor can anything after the waiver has expired. */
    boolean cover(Diagnostic finding) {
        if (finding.type().severity() == Severity.ERROR) {
            return false;
        }
        boolean covered = false;
        for (Waiver waiver : waivers) {
            if (matches(waiver, finding)) {
                used.add(waiver);
                covered |= !expired(waiver);
            }
        }
        return covered;
    }

    /** Reports waivers that are not needed, or that have expired. */
    void report(List<Rule> rules, SourceMap locations, Consumer<Diagnostic> sink) {
        for (Waiver waiver : waivers) {
            if (expired(waiver)) {
                sink.accept(CheckFaults.EXPIRED_WAIVER
                        .at(locations.of(waiver, "until"), "this waiver of %s has expired".formatted(waiver.rule()))
                        .withHelp("correct what it accepts, or remove the waiver"));
            } else if (!used.contains(waiver)
                    && rules.stream().anyMatch(rule -> rule.type().id().equals(waiver.rule()))) {
                sink.accept(CheckFaults.UNUSED_WAIVER
                        .at(locations.of(waiver, "rule"), "no finding needs this waiver of %s".formatted(waiver.rule()))
                        .withHelp("remove it"));
            }
        }
    }

    private boolean expired(Waiver waiver) {
        return waiver.until().isBefore(conditions.today());
    }

    private boolean matches(Waiver waiver, Diagnostic finding) {
        return waiver.rule().equals(finding.type().id())
                && waiver.file().map(file -> isIn(finding.location(), file)).orElse(true)
                && waiver.words()
                        .map(words -> finding.message().contains(words) || stands(words, finding.location()))
                        .orElse(true);
    }

    private static boolean isIn(Location location, String file) {
        return location.file().equals(file) || location.file().endsWith("/" + file);
    }

    /** Whether words are on one of the lines of a location. */
    private boolean stands(String words, Location location) {
        for (int line = location.line(); line <= location.endLine(); line++) {
            if (conditions.lines().line(location.file(), line).orElse("").contains(words)) {
                return true;
            }
        }
        return false;
    }
}
