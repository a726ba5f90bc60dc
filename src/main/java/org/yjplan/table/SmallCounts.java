package org.yjplan.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides which counts of a table are shown, of staff or anyone else. Small ones are not, nor as many others as it takes
 * to keep anyone from working out a hidden count from the visible sums.
 *
 * <p>It does what an inquisitive reader would: it notes the bounds of every hidden count, narrows them by
 * each sum in turn until nothing changes, and wherever only one number is left, it hides one more count of that sum and
 * starts again. When a whole sum is hidden and still gives a count away, the count is no longer said to be small. Finally it takes all
 * sums together ({@link Alternatives}), because several can give away what none does alone.
 */
final class SmallCounts {
    /** Counts from 1 to below this could identify somebody. */
    private static final int SMALL = 5;
    /** As good as infinite: no count of people is as high, and sums of such counts do not overflow. */
    private static final long ENDLESS = 1L << 40;

    private final long[] counts;
    private final long small;
    private final List<Sum> sums;
    private final List<Sum> solid;
    private final Set<Integer> unknown;
    /** Counts with more than one possible value; hiding more does not change that. */
    private final Set<Integer> doubtful = new HashSet<>();

    private final Disclosure[] disclosures;
    private final long[] least;
    private final long[] most;

    /**
     * A count before a decision on how much of it is shown.
     *
     * @param value the count; empty where it is not known
     * @param said what is said of it so far: {@link Disclosure#SHOWN} if it can be shown, {@link Disclosure#UNKNOWN} if there
     *     is none, else how it is suppressed already
     */
    record Count(Optional<BigDecimal> value, Disclosure said) {
        /** A count that can be shown, or none. */
        static Count of(Optional<BigDecimal> value) {
            return new Count(value, value.isPresent() ? Disclosure.SHOWN : Disclosure.UNKNOWN);
        }
    }

    /**
     * Some counts and the one that is their sum.
     *
     * @param parts the counts, by their indices
     * @param total the sum, by its index
     */
    record Sum(List<Integer> parts, int total) {
        /** Copies the list. */
        Sum {
            parts = List.copyOf(parts);
        }
    }

    private SmallCounts(List<Count> counts, List<Sum> sums) {
        int scale = Math.max(
                0,
                counts.stream()
                        .flatMap(count -> count.value().stream())
                        .mapToInt(BigDecimal::scale)
                        .max()
                        .orElse(0));
        this.counts = counts.stream()
                .mapToLong(count -> count.value()
                        .map(value -> value.movePointRight(scale).longValue())
                        .orElse(0L))
                .toArray();
        this.small = BigDecimal.valueOf(SMALL).movePointRight(scale).longValueExact();
        this.disclosures = counts.stream().map(Count::said).toArray(Disclosure[]::new);
        this.unknown = IntStream.range(0, disclosures.length)
                .filter(count -> isHidden(count) && counts.get(count).value().isEmpty())
                .boxed()
                .collect(Collectors.toSet());
        for (int i = 0; i < disclosures.length; i++) {
            if (disclosures[i] == Disclosure.SHOWN && this.counts[i] > 0 && this.counts[i] < this.small) {
                disclosures[i] = Disclosure.SMALL;
            }
        }
        this.sums = sums.stream()
                .map(this::known)
                .filter(sum -> !sum.parts().isEmpty())
                .toList();
        // A sum with an unknown count cannot be checked.
        this.solid = this.sums.stream()
                .filter(sum -> all(sum).stream().noneMatch(unknown::contains))
                .toList();
        this.least = new long[this.counts.length];
        this.most = new long[this.counts.length];
    }

    /**
     * How much of each count is shown.
     *
     * @param counts the counts, sums among them; what is unknown counts nothing
     * @param sums which of them are the sums of which
     */
    static List<Disclosure> disclosures(List<Count> counts, List<Sum> sums) {
        SmallCounts table = new SmallCounts(counts, sums);
        boolean more = true;
        while (more) {
            Optional<Sum> leak = table.leak();
            more = leak.isPresent()
                    ? table.hideMore(leak.get())
                    : table.certain().map(table::hideMoreOf).orElse(false);
        }
        return List.of(table.disclosures);
    }

    private Sum known(Sum sum) {
        return new Sum(
                sum.parts().stream()
                        .filter(part -> disclosures[part] != Disclosure.UNKNOWN)
                        .toList(),
                sum.total());
    }

    /** A sum from which a hidden count can be worked out. */
    private Optional<Sum> leak() {
        for (int i = 0; i < counts.length; i++) {
            least[i] = disclosures[i] == Disclosure.SHOWN ? counts[i] : disclosures[i] == Disclosure.SMALL ? 1 : 0;
            most[i] = switch (disclosures[i]) {
                case SHOWN -> counts[i];
                case SMALL -> small - 1;
                default -> ENDLESS;
            };
        }
        boolean narrowed = true;
        while (narrowed) {
            narrowed = false;
            for (Sum sum : sums) {
                narrowed |= narrow(sum);
                if (reveals(sum)) {
                    return Optional.of(sum);
                }
            }
        }
        return Optional.empty();
    }

    /** Narrows the bounds of each count of a sum by those of the others. */
    private boolean narrow(Sum sum) {
        long lowest = sum.parts().stream().mapToLong(part -> least[part]).sum();
        long highest = sum.parts().stream().mapToLong(part -> most[part]).sum();
        int total = sum.total();
        boolean narrowed = bound(total, lowest, highest);
        for (int part : sum.parts()) {
            narrowed |= bound(part, least[total] - (highest - most[part]), most[total] - (lowest - least[part]));
        }
        return narrowed;
    }

    private boolean bound(int count, long atLeast, long atMost) {
        boolean narrowed = atLeast > least[count] || atMost < most[count];
        least[count] = Math.max(least[count], atLeast);
        most[count] = Math.min(most[count], atMost);
        return narrowed;
    }

    /** Whether a hidden count has only one possible number left; or none, where the stated numbers contradict each other. */
    private boolean reveals(Sum sum) {
        return all(sum).stream()
                .anyMatch(count -> isHidden(count) ? least[count] >= most[count] : least[count] > most[count]);
    }

    /** A hidden count that has only one possible value if all sums are taken together. */
    private Optional<Integer> certain() {
        Alternatives alternatives = new Alternatives(counts, disclosures, small, solid);
        for (int count = 0; count < counts.length; count++) {
            if (isHidden(count) && !unknown.contains(count) && !doubtful.contains(count)) {
                Set<Integer> differing = alternatives.around(count);
                if (differing.isEmpty()) {
                    return Optional.of(count);
                }
                doubtful.addAll(differing);
            }
        }
        return Optional.empty();
    }

    /** Hides one more count of a sum that a count is in; of another sum if those are hidden already. */
    private boolean hideMoreOf(int count) {
        List<Sum> own = sums.stream().filter(sum -> all(sum).contains(count)).toList();
        return own.stream().anyMatch(this::hideShown)
                || own.stream().anyMatch(this::hideThatItIsSmall)
                || sums.stream().anyMatch(this::hideShown)
                || sums.stream().anyMatch(this::hideThatItIsSmall);
    }

    /** Hides one more count of a sum: a part that is not zero, else the total, else a zero. */
    private boolean hideMore(Sum sum) {
        return hideShown(sum) || hideThatItIsSmall(sum) || sums.stream().anyMatch(this::hideShown);
    }

    private boolean hideThatItIsSmall(Sum sum) {
        return hide(List.of(sum.total()), Disclosure.SMALL) || hide(sum.parts(), Disclosure.SMALL);
    }

    private boolean hideShown(Sum sum) {
        return hide(sum.parts().stream().filter(part -> counts[part] > 0).toList(), Disclosure.SHOWN)
                || hide(List.of(sum.total()), Disclosure.SHOWN)
                || hide(sum.parts(), Disclosure.SHOWN);
    }

    private boolean hide(List<Integer> candidates, Disclosure from) {
        Optional<Integer> chosen = candidates.stream()
                .filter(count -> disclosures[count] == from)
                .min(Comparator.comparing(this::opensAttack).thenComparing(count -> counts[count]));
        chosen.ifPresent(count -> disclosures[count] = Disclosure.SUPPRESSED);
        return chosen.isPresent();
    }

    /** Whether hiding a count opens one more sum to attack, because nothing else in it is hidden yet. */
    private boolean opensAttack(int count) {
        return sums.stream()
                .map(SmallCounts::all)
                .anyMatch(sum -> sum.contains(count) && sum.stream().noneMatch(this::isHidden));
    }

    private boolean isHidden(int count) {
        return disclosures[count] == Disclosure.SMALL || disclosures[count] == Disclosure.SUPPRESSED;
    }

    private static List<Integer> all(Sum sum) {
        List<Integer> all = new ArrayList<>(sum.parts());
        all.add(sum.total());
        return all;
    }
}
