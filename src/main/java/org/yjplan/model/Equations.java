package org.yjplan.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sums with hidden counts in them, as equations, and which of the hidden counts have but one solution. What the equations
 * come to does not matter for that, so only the hidden counts are told. For one table.
 */
final class Equations {
    /** Each equation: what every hidden count is multiplied by; what is multiplied by nought is left out. */
    private final List<TreeMap<Integer, BigInteger>> reduced = new ArrayList<>();

    /**
     * Adds a sum.
     *
     * @param parts the hidden ones of its parts
     * @param total the sum itself, if it is hidden
     */
    void add(List<Integer> parts, Optional<Integer> total) {
        TreeMap<Integer, BigInteger> added = new TreeMap<>();
        parts.forEach(part -> added.merge(part, BigInteger.ONE, BigInteger::add));
        total.ifPresent(count -> added.merge(count, BigInteger.ONE.negate(), BigInteger::add));
        added.values().removeIf(factor -> factor.signum() == 0);
        for (TreeMap<Integer, BigInteger> other : reduced) {
            eliminate(other.firstKey(), other, added);
        }
        if (!added.isEmpty()) {
            reduced.forEach(other -> eliminate(added.firstKey(), added, other));
            reduced.add(added);
        }
    }

    /** The counts that follow from the equations: those that stand alone in one. */
    List<Integer> solved() {
        return reduced.stream()
                .filter(equation -> equation.size() == 1)
                .map(TreeMap::firstKey)
                .sorted()
                .toList();
    }

    /** Takes an equation away from another as often as it needs for a count to fall out of it. */
    private static void eliminate(
            Integer count, TreeMap<Integer, BigInteger> taken, TreeMap<Integer, BigInteger> from) {
        BigInteger factor = from.get(count);
        if (factor == null) {
            return;
        }
        BigInteger own = taken.get(count);
        from.replaceAll((any, of) -> of.multiply(own));
        for (Map.Entry<Integer, BigInteger> entry : taken.entrySet()) {
            from.merge(entry.getKey(), entry.getValue().multiply(factor).negate(), BigInteger::add);
        }
        from.values().removeIf(of -> of.signum() == 0);
        BigInteger common = from.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.signum() > 0) {
            from.replaceAll((any, of) -> of.divide(common));
        }
    }
}
