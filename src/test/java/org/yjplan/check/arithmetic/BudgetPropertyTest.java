package org.yjplan.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** Random budgets that add up, and what becomes of them when a digit changes. */
class BudgetPropertyTest {
    private static final Pattern AMOUNT = Pattern.compile("£[\\d,]+");

    @Property(tries = 150, seed = "6300301")
    void flagsNothingOfABudgetThatAddsUpButTotalsThatAreLeftOutBesideOthers(@ForAll long seed) {
        RandomBudget budget = new RandomBudget(seed);

        assertThat(new CheckedText().findings(budget.yaml()))
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrderElementsOf(budget.totalsLeftOut());
    }

    @Property(tries = 150, seed = "6300302")
    void alwaysFlagsABudgetInWhichOneDigitChanged(@ForAll long seed) {
        String yaml = new RandomBudget(seed).yaml();

        assertThat(new CheckedText().findings(withAnotherDigit(yaml, new Random(seed))))
                .as(yaml)
                .extracting(finding -> finding.type().id())
                .anyMatch(id -> !id.equals("YJ309"));
    }

    private static String withAnotherDigit(String yaml, Random random) {
        List<Integer> digits = new ArrayList<>();
        Matcher amounts = AMOUNT.matcher(yaml);
        while (amounts.find()) {
            for (int i = amounts.start(); i < amounts.end(); i++) {
                if (Character.isDigit(yaml.charAt(i))) {
                    digits.add(i);
                }
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        String others =
                (yaml.charAt(at - 1) == '£' ? "123456789" : "0123456789").replace(yaml.substring(at, at + 1), "");
        char other = others.charAt(random.nextInt(others.length()));
        return yaml.substring(0, at) + other + yaml.substring(at + 1);
    }
}
