package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Grant;
import org.yjplan.model.GrantLine;

/** The rules on totals, each for one sort of totals, with one logic. */
final class TotalRules {
    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - { agency: Police, amounts: { staffing: £91847 } }
            """;

    private TotalRules() {}

    /** All of them. */
    static List<Rule> all() {
        return List.of(agencies(), kinds(), pooled(), additional(), overall(), tables(), grants());
    }

    private static Rule agencies() {
        return new TotalRule(
                "YJ301",
                "the total of an agency does not add up",
                "The budget states what an agency pays in total, but its amounts, with those of its payers, come to "
                        + "something else. Readers will add them up: correct the total, or the amount that is wrong. "
                        + "If an amount is not known, leave the total out rather than guess.",
                """
                budget:
                  period: 2013-14
                  kinds: [{ id: staffing, name: Staffing costs }, { id: delegated, name: Other delegated funds }]
                  contributions:
                    - agency: Police
                      amounts: { staffing: £91847, delegated: £91687 }
                      total: %s
                """,
                "£183,543",
                "£183,534",
                ofBudget(BudgetTotals::agencies)) {
            @Override
            Optional<Addend> suspect(StatedTotal total, CheckContext context) {
                return BudgetTotals.of(context).flatMap(budget -> budget.suspect(total));
            }
        };
    }

    private static Rule kinds() {
        return new TotalRule(
                "YJ302",
                "the total of a kind of contribution does not add up",
                "The budget states a total for a kind of contribution, such as staffing costs, but what the agencies "
                        + "pay of that kind comes to something else. Correct the total, or the amount that is wrong.",
                BUDGET + """
                    - { agency: Probation, amounts: { staffing: £117326 } }
                    - { agency: Health, amounts: { staffing: £70945 } }
                  stated:
                    kinds: { staffing: %s }
                """,
                "£209173",
                "£280118",
                ofBudget(BudgetTotals::kinds));
    }

    private static Rule pooled() {
        return new TotalRule(
                "YJ303",
                "the total of the pooled budget does not add up",
                "The budget states a total of what the agencies pool, but neither the agencies nor the kinds of "
                        + "contribution add up to it. Correct the total, or the amount that is wrong.",
                BUDGET + """
                    - { agency: Probation, amounts: { staffing: £117326 } }
                  stated:
                    pooled: %s
                """,
                "£208,173",
                "£209,173",
                ofBudget(BudgetTotals::pooled));
    }

    private static Rule additional() {
        return new TotalRule(
                "YJ304",
                "additional funding does not add up",
                "Money beyond the pooled budget has a stated total, or a line of it has an amount and parts, but the "
                        + "lines come to something else. Correct the total, or the line that is wrong.",
                BUDGET + """
                  additional:
                    - { name: Early Intervention Grant, amount: "£133,980" }
                    - { name: Community Safety Fund, amount: "£15,500" }
                  stated:
                    additional: %s
                """,
                "£133,980",
                "£149,480",
                ofBudget(BudgetTotals::additional));
    }

    private static Rule overall() {
        return new TotalRule(
                "YJ305",
                "the total of the whole budget does not add up",
                "The budget states a total of everything, but the pooled budget and the additional funding together "
                        + "come to something else. Correct the total, or the amount that is wrong.",
                BUDGET + """
                  additional:
                    - { name: Early Intervention Grant, amount: "£133,980" }
                  stated:
                    overall: %s
                """,
                "£225,872",
                "£225,827",
                ofBudget(BudgetTotals::overall));
    }

    private static Rule tables() {
        return new TotalRule(
                "YJ320",
                "a column of a table does not add up",
                "A row of the table is marked as a subtotal or a total, but a number in it is not the sum of its rows. "
                        + "Correct it, or the row that is wrong, or leave it out: then it is worked out. For a "
                        + "column that should not be added up, say “total: no”.",
                """
                tables:
                  - id: wards
                    title: Interventions by ward
                    columns: [{ name: ward, title: Ward }, { name: cost, title: "Cost, £", kind: money }]
                    rows:
                      - cells: { ward: Ashby, cost: "£12,450" }
                      - cells: { ward: Birch Hill, cost: "£9,120" }
                      - { kind: total, cells: { ward: Total, cost: "%s" } }
                """,
                "£21,750",
                "£21,570",
                TableTotals::of);
    }

    private static Rule grants() {
        return new TotalRule(
                "YJ321",
                "the costs of a grant do not add up to the grant",
                "The costs of what a grant pays for should add up to the amount of the grant. Correct the amount, or "
                        + "the cost that is wrong; give money not yet spent a line of its own. If a line has no "
                        + "cost, its cost is not known, and nothing is reported.",
                """
                grants:
                  - name: Youth Justice Grant
                    period: 2013-14
                    amount: £25,000
                    lines:
                      - { activity: Restorative justice., cost: "£14,300" }
                      - { activity: Training., cost: "%s" }
                """,
                "£10,070",
                "£10,700",
                context -> context.plan().grants().stream()
                        .flatMap(grant -> of(grant, context).stream())
                        .toList());
    }

    private static Function<CheckContext, List<StatedTotal>> ofBudget(
            Function<BudgetTotals, List<StatedTotal>> totals) {
        return context -> BudgetTotals.of(context).map(totals).orElse(List.of());
    }

    private static Optional<StatedTotal> of(Grant grant, CheckContext context) {
        List<Addend> parts = new ArrayList<>();
        for (GrantLine line : grant.lines()) {
            line.cost()
                    .ifPresent(cost -> parts.add(new Addend(
                            "line %d".formatted(parts.size() + 1),
                            cost,
                            context.locations().of(line, "cost"))));
        }
        return grant.amount()
                .filter(amount -> parts.size() == grant.lines().size())
                .map(amount -> new StatedTotal(
                        grant.name(), amount, context.locations().of(grant, "amount"), parts));
    }
}
