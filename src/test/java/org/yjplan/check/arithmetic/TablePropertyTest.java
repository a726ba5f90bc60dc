package org.yjplan.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yjplan.check.CheckedText;

/** Random tables that add up, and what becomes of them when a digit changes. */
class TablePropertyTest {
    private static final Pattern NUMBER = Pattern.compile("(?<=: )\\d+(?= })");

    @Property(tries = 100, seed = "5040301")
    void neverFlagsATableThatAddsUp(@ForAll long seed, @ForAll boolean money) {
        assertThat(new CheckedText().findings(table(seed, money))).isEmpty();
    }

    @Property(tries = 100, seed = "5040302")
    void alwaysFlagsATableInWhichOneDigitChanged(@ForAll long seed, @ForAll boolean money) {
        String yaml = table(seed, money);
        Random random = new Random(seed);
        List<Integer> digits = NUMBER.matcher(yaml)
                .results()
                .flatMap(number -> IntStream.range(number.start(), number.end()).boxed())
                .toList();
        int at = digits.get(random.nextInt(digits.size()));
        // Not to zero: a number does not start with it.
        char other = (char) ('1' + (yaml.charAt(at) - '0' + random.nextInt(8)) % 9);
        assertThat(new CheckedText().findings(yaml.substring(0, at) + other + yaml.substring(at + 1)))
                .as(yaml)
                .extracting(finding -> finding.type().id())
                .contains("YJ320");
    }

    private static String table(long seed, boolean money) {
        Random random = new Random(seed);
        StringBuilder yaml = new StringBuilder("""
                tables:
                  - id: t
                    title: T
                    columns: [{ name: ward, title: Ward }, { name: sum, title: Sum, kind: %s }]
                    rows:
                """.formatted(money ? "money" : "number"));
        long total = 0;
        for (int group = random.nextInt(3); group >= 0; group--) {
            if (random.nextBoolean()) {
                yaml.append("      - { kind: heading, cells: { ward: Group } }\n");
            }
            long subtotal = 0;
            for (int i = random.nextInt(4); i >= 0; i--) {
                int number = random.nextInt(200_000);
                subtotal += number;
                yaml.append("      - { cells: { ward: Row, sum: %d } }\n".formatted(number));
            }
            yaml.append("      - { kind: subtotal, cells: { ward: All, sum: %d } }\n".formatted(subtotal));
            total += subtotal;
        }
        return yaml.append("      - { kind: total, cells: { ward: All, sum: %d } }\n".formatted(total))
                .toString();
    }
}
