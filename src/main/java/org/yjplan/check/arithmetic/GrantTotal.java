package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Grant;
import org.yjplan.model.GrantLine;

/** The costed plan of a grant spends what was granted. */
final class GrantTotal extends Rule {
    private static final String GRANT = """
            grants:
              - name: Youth Justice Grant
                period: 2013-14
                amount: £25,000
                lines:
                  - { activity: Restorative justice., cost: "£14,300" }
                  - { activity: Training., cost: "%s" }
            """;

    GrantTotal() {
        super(
                "YJ321",
                "the plan of a grant does not come to the grant",
                "The costs of what a grant pays for should come to the amount of the grant. Correct the amount, or "
                        + "the cost that is wrong; what is not spent yet is a line of its own. A line without a cost "
                        + "is one that is not known, and then nothing is said.",
                GRANT.formatted("£10,070"),
                GRANT.formatted("£10,700"));
    }

    @Override
    public void check(CheckContext context) {
        for (Grant grant : context.plan().grants()) {
            boolean known = grant.lines().stream().allMatch(line -> line.cost().isPresent());
            grant.amount().filter(amount -> known).ifPresent(amount -> new Total(
                            grant.name(), amount, context.places().of(grant, "amount"), parts(grant, context))
                    .require(type(), Optional::empty, context));
        }
    }

    private static List<Part> parts(Grant grant, CheckContext context) {
        List<Part> parts = new ArrayList<>();
        for (GrantLine line : grant.lines()) {
            line.cost()
                    .ifPresent(cost -> parts.add(new Part(
                            "line %d".formatted(parts.size() + 1),
                            cost,
                            context.places().of(line, "cost"))));
        }
        return parts;
    }
}
