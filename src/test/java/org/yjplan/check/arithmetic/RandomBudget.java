package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A budget of random size and random amounts that adds up everywhere, as a plan states it. */
final class RandomBudget {
    private final Random random;
    private final int kinds;
    private final long[] columns;
    private final List<String> leftOut = new ArrayList<>();
    private boolean totals;
    private final StringBuilder yaml = new StringBuilder("budget:\n  period: 2013-14\n");

    RandomBudget(long seed) {
        random = new Random(seed);
        kinds = 1 + random.nextInt(4);
        columns = new long[kinds];
        write();
    }

    String yaml() {
        return yaml.toString();
    }

    /** What is to be said of agencies without a total, where others have one. */
    List<String> totalsLeftOut() {
        return totals ? List.copyOf(leftOut) : List.of();
    }

    private void write() {
        yaml.append("  kinds:\n");
        for (int k = 0; k < kinds; k++) {
            yaml.append("    - { id: kind-%d, name: Kind %d }\n".formatted(k, k));
        }
        yaml.append("  contributions:\n");
        long pooled = 0;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            pooled += agency(i);
        }
        long additional = 0;
        yaml.append("  additional:\n");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            additional += line(i);
        }
        yaml.append("  stated:\n    kinds:\n");
        for (int k = 0; k < kinds; k++) {
            yaml.append("      kind-%d: %s\n".formatted(k, money(columns[k])));
        }
        yaml.append("    pooled: %s\n    additional: %s\n    overall: %s\n"
                .formatted(money(pooled), money(additional), money(pooled + additional)));
    }

    private long agency(int number) {
        yaml.append("    - agency: Agency %d\n".formatted(number));
        long total = amounts("      ");
        int payers = random.nextInt(3);
        if (payers > 0) {
            yaml.append("      payers:\n");
        }
        for (int i = 0; i < payers; i++) {
            yaml.append("        - name: Payer %d\n".formatted(i));
            total += amounts("          ");
        }
        if (random.nextBoolean()) {
            totals = true;
            yaml.append("      total: %s\n".formatted(money(total)));
        } else {
            leftOut.add("Agency %d: no total is stated; the amounts add up to %s".formatted(number, money(total)));
        }
        return total;
    }

    private long amounts(String indent) {
        yaml.append(indent).append("amounts:\n");
        long total = 0;
        for (int k = 0; k < kinds; k++) {
            long amount = amount();
            columns[k] += amount;
            total += amount;
            yaml.append("%s  kind-%d: %s\n".formatted(indent, k, money(amount)));
        }
        return total;
    }

    private long line(int number) {
        yaml.append("    - name: Line %d\n".formatted(number));
        if (random.nextInt(3) > 0) {
            long amount = amount();
            yaml.append("      amount: %s\n".formatted(money(amount)));
            return amount;
        }
        yaml.append("      parts:\n");
        long first = amount();
        long second = amount();
        yaml.append(
                "        - { name: A, amount: £%d }\n        - { name: B, amount: £%d }\n".formatted(first, second));
        if (random.nextBoolean()) {
            yaml.append("      amount: %s\n".formatted(money(first + second)));
        }
        return first + second;
    }

    private long amount() {
        return random.nextInt(random.nextBoolean() ? 1_000 : 2_000_000);
    }

    private static String money(long pounds) {
        return "£" + String.format(Locale.UK, "%,d", pounds);
    }
}
