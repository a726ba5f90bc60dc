package org.yjplan.check.dates;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Report;
import org.yjplan.model.RouteStep;

/** The meetings on the route of a decision are in chronological order. */
final class RouteInOrder extends Rule {
    private static final String PLAN = """
            reports:
              - id: cover
                title: The plan
                committee: Scrutiny Committee
                date: 5 March 2013
                recommendations: [That the committee notes the plan.]
                route:
                  - { body: Scrutiny Committee, date: 5 March 2013 }
                  - { body: Cabinet, date: %s }
                sections: [{ id: background, title: Background, text: "{{ recommendations }}" }]
            """;

    RouteInOrder() {
        super(
                "YJ533",
                "meetings out of order",
                "A report gives the meetings at which the decision is taken, in order. One of them is earlier than the "
                        + "one above it. A later body cannot meet first: correct its date, or the order.",
                PLAN.formatted("7 April 2012"),
                PLAN.formatted("7 April 2013"));
    }

    @Override
    public void check(CheckContext context) {
        for (Report report : context.plan().reports()) {
            for (int i = 1; i < report.route().size(); i++) {
                RouteStep earlier = report.route().get(i - 1);
                RouteStep step = report.route().get(i);
                if (step.date().isBefore(earlier.date())) {
                    context.report(at(
                                    context.locations().of(step, "date"),
                                    "%s meets before %s, which is above it".formatted(step.body(), earlier.body()))
                            .withRelated(context.locations().of(earlier, "date"), "the meeting above it")
                            .withHelp("correct the date, or the order of the meetings"));
                }
            }
        }
    }
}
