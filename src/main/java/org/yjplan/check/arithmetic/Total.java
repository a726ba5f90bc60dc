package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Money;

/**
 * A total as it is stated, and the amounts that it should be the sum of.
 *
 * @param what what it is the total of: “Police”, “the pooled budget”
 * @param stated the total as stated
 * @param place where it stands
 * @param parts what it is made of; nothing is known of a total without parts
 * @param kind what the amounts are
 */
record Total(String what, Money stated, Location place, List<Part> parts, AmountKind kind) {
    /** Copies the list. */
    Total {
        parts = List.copyOf(parts);
    }

    /** A total of pounds. */
    Total(String what, Money stated, Location place, List<Part> parts) {
        this(what, stated, place, parts, AmountKind.POUNDS);
    }

    /** An amount as the total shows it. */
    String words(Money amount) {
        return kind.words(amount);
    }

    /** The sum of the parts. */
    Money sum() {
        return parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Whether it is the sum of its parts, or nothing is known of them. */
    boolean holds() {
        return parts.isEmpty() || sum().equals(stated);
    }

    /** By how much it is too high; in pence. */
    long excess() {
        return stated.pence() - sum().pence();
    }

    /**
     * Reports it if it does not hold.
     *
     * @param likely finds the part that seems to be wrong, if one does; asked only where the total does not hold
     */
    void require(DiagnosticType type, Supplier<Optional<Part>> likely, CheckContext context) {
        if (holds()) {
            return;
        }
        Diagnostic finding = type.at(
                place,
                "%s: the amounts add up to %s, but the total says %s".formatted(what, words(sum()), words(stated)));
        Optional<Part> suspect = likely.get();
        Location first = parts.get(0).place();
        if (suspect.isPresent()) {
            Part part = suspect.get();
            context.report(finding.withRelated(part.place(), "its column is out by the same %s".formatted(difference()))
                    .withHelp("%s seems to be wrong: %s".formatted(part.name(), wouldBe(part))));
        } else {
            context.report(finding.withRelated(first, "the first of its amounts")
                    .withHelp(Slip.between(this)
                            .orElseGet(() -> "the difference is %s; correct the total, or the amount that is wrong"
                                    .formatted(difference()))));
        }
    }

    private String difference() {
        return words(new Money(Math.abs(excess())));
    }

    private String wouldBe(Part part) {
        return "with %s in place of %s, both totals would be right"
                .formatted(words(part.amount().plus(new Money(excess()))), words(part.amount()));
    }
}
