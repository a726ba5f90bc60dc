package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;

/** Every agency of the budget gives something, in pounds or in words. */
final class ContributionNotGiven extends Rule {
    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - agency: Police
            """;

    ContributionNotGiven() {
        super(
                "YJ308",
                "an agency whose contribution is not given",
                "The budget lists an agency, and says neither what it pays nor what else it gives: its row is empty. "
                        + "Give “amounts”, or “in-words” for people and things that have no price. An agency that "
                        + "gives nothing is taken out, or pays £0. The finding names all of which nothing is said.",
                BUDGET,
                BUDGET + "      amounts: { staffing: £91847 }\n");
    }

    @Override
    public void check(CheckContext context) {
        List<Contribution> empty = context.plan().budget().map(Budget::contributions).orElse(List.of()).stream()
                .filter(contribution ->
                        contribution.sum().isEmpty() && contribution.inWords().isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            String names = empty.stream().map(Contribution::agency).collect(Collectors.joining("”, “", "“", "”"));
            context.report(at(context.locations().of(empty.get(0)), "nothing is said of what is given by " + names)
                    .withHelp("add “amounts”, or “in-words” for what has no price"));
        }
    }
}
