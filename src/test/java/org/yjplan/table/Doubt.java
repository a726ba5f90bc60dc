package org.yjplan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yjplan.table.SmallCounts.Sum;

/**
 * A reader who tries to work out what is hidden in a table, by trying other numbers in its place. For one table; it knows
 * nothing of how the table was made.
 */
final class Doubt {
    private static final int REACH = 5;

    private final int[] truth;
    private final Disclosure[] said;
    private final List<Sum> sums;
    private final int[] tried;
    private final boolean[] isTotal;

    /**
     * A table.
     *
     * @param truth all counts, sums among them
     * @param said what is shown of each
     * @param sums which of them are the sums of which, where no part is itself a sum
     */
    Doubt(int[] truth, Disclosure[] said, List<Sum> sums) {
        this.truth = truth;
        this.said = said;
        this.sums = sums;
        this.tried = truth.clone();
        this.isTotal = new boolean[truth.length];
        sums.forEach(sum -> isTotal[sum.total()] = true);
    }

    /** Every hidden count could be another one. */
    void require() {
        for (int count = 0; count < truth.length; count++) {
            if (said[count] != Disclosure.SHOWN) {
                assertThat(canDiffer(count, 0))
                        .as(
                                "whether count %d of %s, %s, can be other",
                                count, Arrays.toString(truth), Arrays.toString(said))
                        .isTrue();
            }
        }
    }

    private boolean canDiffer(int count, int next) {
        if (next == truth.length) {
            return value(count) != truth[count] && sums.stream().allMatch(this::isFit);
        }
        if (isTotal[next] || said[next] == Disclosure.SHOWN) {
            tried[next] = truth[next];
            return canDiffer(count, next + 1);
        }
        // The truth comes last, to find a difference soon.
        for (int step = REACH; step >= -REACH; step--) {
            int value = truth[next] + step;
            if (value >= 0 && (said[next] != Disclosure.SMALL || value >= 1 && value <= 4)) {
                tried[next] = value;
                if (sums.stream().allMatch(sum -> mayFit(sum, next)) && canDiffer(count, next + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int value(int count) {
        return sums.stream()
                .filter(sum -> sum.total() == count)
                .findFirst()
                .map(sum -> sum.parts().stream().mapToInt(part -> tried[part]).sum())
                .orElse(tried[count]);
    }

    private boolean isFit(Sum sum) {
        return fits(
                sum.total(), sum.parts().stream().mapToInt(part -> tried[part]).sum());
    }

    /** Whether a sum can still be correct when the counts after one are tried. */
    private boolean mayFit(Sum sum, int last) {
        if (said[sum.total()] != Disclosure.SHOWN) {
            return true;
        }
        int sofar = sum.parts().stream()
                .filter(part -> part <= last)
                .mapToInt(part -> tried[part])
                .sum();
        boolean open = IntStream.range(last + 1, truth.length).anyMatch(sum.parts()::contains);
        return open ? sofar <= truth[sum.total()] : fits(sum.total(), sofar);
    }

    private boolean fits(int total, int sum) {
        return switch (said[total]) {
            case SHOWN -> sum == truth[total];
            case SMALL -> sum >= 1 && sum <= 4;
            default -> true;
        };
    }
}
