package org.yjplan.check.arithmetic;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** What an agency pays in all is the sum of its amounts. */
final class AgencyTotal implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ301",
            Severity.WARNING,
            "the total of an agency does not add up",
            "The budget states what an agency pays in all, and its amounts, with those of its payers, come to something else. "
                    + "Readers add up: correct the total, or the amount that is wrong. Where an amount is not known, leave the "
                    + "total out rather than guess.");

    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }, { id: delegated, name: Other delegated funds }]
              contributions:
                - agency: Police
                  amounts: { staffing: £91847, delegated: £91687 }
                  total: %s
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(BUDGET.formatted("£183,543"), BUDGET.formatted("£183,534"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        BudgetTotals.of(subject).ifPresent(budget -> budget.agencies()
                .forEach(total -> total.require(TYPE, () -> budget.suspect(total), sink)));
    }
}
