package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Money;

/**
 * A stated total, and the amounts that it should be the sum of.
 *
 * @param what what it is the total of: “Police”, “the pooled budget”
 * @param stated the total as stated
 * @param location its location
 * @param ways the ways of adding it up, the most natural first; it counts as correct if any of them gives it
 * @param kind what the amounts are
 */
record StatedTotal(String what, Money stated, Location location, List<List<Addend>> ways, AmountKind kind) {
    /** Copies the lists. */
    StatedTotal {
        ways = ways.stream().map(List::copyOf).toList();
    }

    /** A total of pounds, with one way of adding it up; nothing is known of a total without amounts. */
    StatedTotal(String what, Money stated, Location location, List<Addend> parts) {
        this(what, stated, location, List.of(parts), AmountKind.POUNDS);
    }

    /** Its parts, in the most natural way. */
    List<Addend> parts() {
        return ways.get(0);
    }

    /** An amount as the total shows it. */
    String words(Money amount) {
        return kind.words(amount);
    }

    /** The sum of the parts. */
    Money sum() {
        return sum(parts());
    }

    /** Whether it is the sum of its parts in one of the ways, or nothing is known of them. */
    boolean holds() {
        return ways.stream().anyMatch(parts -> parts.isEmpty() || sum(parts).equals(stated));
    }

    /** By how much it is too high; in pence. */
    long excess() {
        return stated.pence() - sum().pence();
    }

    /**
     * The finding that it is not the sum of its parts.
     *
     * @param suspect the part that seems to be wrong, if one does
     */
    Diagnostic finding(DiagnosticType type, Optional<Addend> suspect) {
        Diagnostic finding = type.at(
                location,
                "%s: the amounts add up to %s, but the total says %s".formatted(what, words(sum()), words(stated)));
        return suspect.map(part -> finding.withRelated(
                                part.location(), "its column is out by the same %s".formatted(difference()))
                        .withHelp("%s seems to be wrong: %s".formatted(part.name(), wouldBe(part))))
                .orElseGet(() -> finding.withRelated(parts().get(0).location(), "the first of its amounts")
                        .withHelp(LikelyMistake.in(this)
                                .orElseGet(() -> "the difference is %s; correct the total, or the amount that is wrong"
                                        .formatted(difference()))));
    }

    private static Money sum(List<Addend> parts) {
        return parts.stream().map(Addend::amount).reduce(Money.ZERO, Money::plus);
    }

    private String difference() {
        return words(new Money(Math.abs(excess())));
    }

    private String wouldBe(Addend part) {
        return "with %s in place of %s, both totals would be right"
                .formatted(words(part.amount().plus(new Money(excess()))), words(part.amount()));
    }
}
