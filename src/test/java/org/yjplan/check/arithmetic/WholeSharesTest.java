package org.yjplan.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WholeSharesTest {
    @Test
    void knowsWhichSharesThereAre() {
        assertThat(WholeShares.isShare(new BigDecimal("17.2"), 207)).isFalse();
        assertThat(WholeShares.isShare(new BigDecimal("17.4"), 207)).isTrue();
        assertThat(WholeShares.isShare(new BigDecimal("69"), 207)).isTrue();
        assertThat(WholeShares.isShare(new BigDecimal("0"), 0)).isTrue();
        assertThat(WholeShares.isShare(new BigDecimal("50"), 0)).isFalse();
    }

    @Property(tries = 500, seed = "6300307")
    void neverDoubtsAShareThatWasRounded(
            @ForAll @IntRange(min = 1, max = 5_000) int n,
            @ForAll @IntRange(max = 5_000) int part,
            @ForAll @IntRange(max = 3) int locations) {
        BigDecimal exact = BigDecimal.valueOf(part % (n + 1) * 100L);
        BigDecimal share = exact.divide(BigDecimal.valueOf(n), locations, RoundingMode.HALF_UP);

        assertThat(WholeShares.isShare(share, n)).isTrue();
        assertThat(WholeShares.isShare(exact.divide(BigDecimal.valueOf(n), locations, RoundingMode.HALF_DOWN), n))
                .isTrue();
    }

    @Property(tries = 500, seed = "6300308")
    void agreesWithTryingEveryNumber(
            @ForAll @IntRange(min = 1, max = 300) int n, @ForAll @IntRange(max = 1_000) int tenths) {
        BigDecimal share = BigDecimal.valueOf(tenths, 1);
        // 100 k / n is within 0.05 of tenths / 10: 2000 k within n of 2 n tenths, times ten.
        boolean some = IntStream.rangeClosed(0, n).anyMatch(k -> Math.abs(2_000L * k - 2L * n * tenths) <= n);

        assertThat(WholeShares.isShare(share, n)).isEqualTo(some);
    }
}
