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
                "The budget lists an agency, but does not say what it pays or what else it gives: its row is empty. "
                        + "Give “amounts”, or “in-words” for people and things without a price. Remove an agency "
                        + "that gives nothing, or say that it pays £0. The finding names all agencies without a "
                        + "contribution.",
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
            context.report(at(context.locations().of(empty.get(0)), "no contribution is given for " + names)
                    .withHelp("add “amounts”, or “in-words” for what has no price"));
        }
    }
}
