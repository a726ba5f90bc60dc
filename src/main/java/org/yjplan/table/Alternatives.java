package org.yjplan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yjplan.table.SmallCounts.Sum;

/**
 * Looks for another table that looks the same: a hidden count in it is one more or one less, and other hidden counts differ
 * by one, too, so that every sum stays the same. While there is one, nobody can tell the count. If none is found in
 * time, it is assumed that there is none. For one table, of which all counts are known.
 */
final class Alternatives {
    /** How many changes are tried for a count: enough for a way around a table of a hundred rows. */
    private static final int PATIENCE = 5_000;

    private final long[] counts;
    private final Disclosure[] disclosures;
    private final long small;
    private final List<Sum> sums;
    private final List<List<Integer>> sumsOf = new ArrayList<>();
    private final List<List<Integer>> hidden = new ArrayList<>();
    private final int[] changes;
    /** What has been changed, in order. */
    private final List<Integer> changed = new ArrayList<>();

    private final int[] excess;
    private int patience;

    /**
     * A table.
     *
     * @param counts the counts
     * @param disclosures what is said of each; what is hidden and not said to be small may be any number
     * @param small the least count that is not small
     * @param sums the sums, all of which are correct
     */
    Alternatives(long[] counts, Disclosure[] disclosures, long small, List<Sum> sums) {
        this.counts = counts;
        this.disclosures = disclosures;
        this.small = small;
        this.sums = sums;
        this.changes = new int[counts.length];
        this.excess = new int[sums.size()];
        for (int count = 0; count < counts.length; count++) {
            sumsOf.add(new ArrayList<>());
        }
        for (int sum = 0; sum < sums.size(); sum++) {
            List<Integer> members = new ArrayList<>(sums.get(sum).parts());
            members.add(sums.get(sum).total());
            for (int member : members) {
                sumsOf.get(member).add(sum);
            }
            hidden.add(members.stream().filter(this::isHidden).toList());
        }
    }

    /** The counts that differ in a table in which a hidden count is another; none if there is no such table. */
    Set<Integer> around(int count) {
        patience = PATIENCE;
        // Ways with few changes first: most are such, and quick to find.
        for (int most = 1; most <= counts.length && patience > 0; most *= 2) {
            if (changes(count, 1, most) || changes(count, -1, most)) {
                Set<Integer> differing = Set.copyOf(changed);
                List.copyOf(changed).forEach(this::changeBack);
                return differing;
            }
        }
        return Set.of();
    }

    /** Whether a count can change by one, with every sum corrected by at most this many changes. */
    private boolean changes(int count, int by, int most) {
        if (most == 0 || patience <= 0 || changes[count] != 0 || !mayBe(count, counts[count] + by)) {
            return false;
        }
        patience--;
        change(count, by);
        boolean right = balances(most - 1);
        if (!right) {
            changeBack(count);
        }
        return right;
    }

    private boolean balances(int most) {
        for (int count : changed) {
            for (int sum : sumsOf.get(count)) {
                if (excess[sum] != 0) {
                    return balances(sum, most);
                }
            }
        }
        return true;
    }

    private boolean balances(int sum, int most) {
        for (int member : hidden.get(sum)) {
            int by = member == sums.get(sum).total() ? excess[sum] : -excess[sum];
            if (changes(member, Integer.signum(by), most)) {
                return true;
            }
        }
        return false;
    }

    private void changeBack(int count) {
        change(count, -changes[count]);
    }

    private void change(int count, int by) {
        changes[count] += by;
        if (changes[count] == 0) {
            changed.remove(Integer.valueOf(count));
        } else {
            changed.add(count);
        }
        for (int sum : sumsOf.get(count)) {
            excess[sum] += count == sums.get(sum).total() ? -by : by;
        }
    }

    private boolean mayBe(int count, long value) {
        return disclosures[count] == Disclosure.SMALL ? value >= 1 && value < small : value >= 0;
    }

    private boolean isHidden(int count) {
        return disclosures[count] == Disclosure.SMALL || disclosures[count] == Disclosure.SUPPRESSED;
    }
}
