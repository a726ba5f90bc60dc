package org.yjplan.check.dates;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.About;
import org.yjplan.source.Periods;

/** The title of a plan names no year but its own. */
final class YearInTitle extends Rule {
    private static final String PLAN = """
            about:
              title: Youth justice plan%s
              authority: Somerset Council
              period: 2013-14
              status: draft
            """;

    YearInTitle() {
        super(
                "YJ532",
                "the title names another year",
                "The title of the plan, or its marking, names a financial year outside the plan. It is probably left "
                        + "over from last time. The period is on the title page anyway: remove the year from the "
                        + "title, or correct it.",
                PLAN.formatted(" 2012-13"),
                PLAN.formatted(""));
    }

    @Override
    public void check(CheckContext context) {
        About about = context.plan().about();
        for (String word : about.title().split("[ ,()]+")) {
            Periods.read(word)
                    .filter(period -> period.last().isBefore(about.period().first())
                            || period.first().isAfter(about.period().last()))
                    .ifPresent(period -> context.report(at(
                                    context.locations().of(about, "title"),
                                    "the title says %s, but the plan is for another period".formatted(word))
                            .withRelated(context.locations().of(about, "period"), "the period of the plan")
                            .withHelp("remove the year from the title, or correct it")));
        }
    }
}
