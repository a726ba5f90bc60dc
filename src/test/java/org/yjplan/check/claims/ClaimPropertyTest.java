package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yjplan.check.CheckedText;

/** Random claims that are right, and what becomes of them when a digit changes. */
class ClaimPropertyTest {
    private static final List<String> CHANGES = List.of(
            "It went from %1$s in 2010–11 to %2$s in 2011–12, a %3$s of %4$s%%.",
            "From 2010–11 to 2011–12 the figure went from %1$s to %2$s, a %4$s%% %3$s.",
            "There were %2$s, a %4$s%% %3$s compared with the %1$s in 2010–11.",
            "There were %2$s. That is a %4$s%% %3$s on 2010–11, which had %1$s.");
    private static final List<String> SHARES = List.of(
            "Of the %2$s young people, %1$s (%3$s%%) came.",
            "We spoke with %1$s out of %2$s, or %3$s%%.", "The share was %3$s%% (%1$s of %2$s).");

    @Property(tries = 150, seed = "6300401")
    void neverFlagsAChangeOfFiguresThatWereRoundedWhateverTheirPlaces(@ForAll long seed) {
        Random random = new Random(seed);
        BigDecimal from = BigDecimal.valueOf(1_000_000 + random.nextInt(99_000_000), 6);
        BigDecimal to = BigDecimal.valueOf(1_000_000 + random.nextInt(99_000_000), 6);
        BigDecimal change = percent(to.subtract(from).abs(), from, random.nextInt(3));
        int locations = 1 + random.nextInt(2);

        assertThat(findings(sentence(
                        random, round(from, locations) + "%", round(to, locations) + "%", to.compareTo(from), change)))
                .isEmpty();
    }

    @Property(tries = 300, seed = "6300402")
    void flagsJustTheChangesOfCountsThatNoRoundingExplainsWhenOneDigitChanges(@ForAll long seed) {
        Random random = new Random(seed);
        int from = 100 + random.nextInt(1_800);
        int to = 100 + random.nextInt(1_800);
        if (from == to) {
            return;
        }
        BigDecimal change =
                percent(BigDecimal.valueOf(Math.abs(to - from)), BigDecimal.valueOf(from), random.nextInt(3));
        assertThat(findings(sentence(random, from + " cases", to + " cases", to - from, change)))
                .isEmpty();

        BigDecimal other = withAnotherDigit(change, random);
        boolean explained = explains(BigDecimal.valueOf(Math.abs(to - from)), BigDecimal.valueOf(from), other);
        String changed = sentence(random, from + " cases", to + " cases", to - from, other);
        assertThat(findings(changed)).as(changed).hasSize(explained ? 0 : 1);
    }

    @Property(tries = 300, seed = "6300403")
    void flagsJustTheSharesThatNoRoundingExplainsWhenOneDigitChanges(@ForAll long seed) {
        Random random = new Random(seed);
        int whole = 3 + random.nextInt(900);
        int part = 1 + random.nextInt(whole - 1);
        BigDecimal share = percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), random.nextInt(3));
        String form = SHARES.get(random.nextInt(SHARES.size()));
        assertThat(findings(form.formatted(part, whole, share))).isEmpty();

        BigDecimal other = withAnotherDigit(share, random);
        boolean explained = explains(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), other);
        String changed = form.formatted(part, whole, other);
        assertThat(findings(changed)).as(changed).hasSize(explained ? 0 : 1);
    }

    private static String sentence(Random random, String from, String to, int way, BigDecimal change) {
        String form = CHANGES.get(random.nextInt(CHANGES.size()));
        return form.formatted(from, to, way < 0 ? "fall" : "rise", change.toPlainString());
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, int locations) {
        return part.movePointRight(2).divide(whole, locations, RoundingMode.HALF_UP);
    }

    private static String round(BigDecimal number, int locations) {
        return number.setScale(locations, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** Whether a percentage is that of two whole numbers, rounded half up or half down: in fractions, not intervals. */
    private static boolean explains(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        BigInteger scale = BigInteger.TEN.pow(percent.scale());
        BigInteger exact =
                part.toBigIntegerExact().multiply(BigInteger.valueOf(200)).multiply(scale);
        BigInteger said =
                percent.unscaledValue().multiply(whole.toBigIntegerExact()).shiftLeft(1);
        return exact.subtract(said).abs().compareTo(whole.toBigIntegerExact()) <= 0;
    }

    private static BigDecimal withAnotherDigit(BigDecimal number, Random random) {
        StringBuilder digits = new StringBuilder(number.toPlainString());
        List<Integer> locations = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isDigit(digits.charAt(i))) {
                locations.add(i);
            }
        }
        int at = locations.get(random.nextInt(locations.size()));
        int digit = digits.charAt(at) - '0';
        digits.setCharAt(at, (char) ('0' + (digit + 1 + random.nextInt(9)) % 10));
        return new BigDecimal(digits.toString());
    }

    private static List<String> findings(String sentence) {
        return new CheckedText()
                .findings("sections:\n  - id: text\n    title: Text\n    text: |\n      " + sentence + "\n").stream()
                        .map(finding -> finding.type().id() + ": " + finding.message())
                        .toList();
    }
}
