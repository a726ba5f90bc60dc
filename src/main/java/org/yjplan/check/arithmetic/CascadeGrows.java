package org.yjplan.check.arithmetic;

import java.util.List;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Cascade;
import org.yjplan.model.CascadeStep;
import org.yjplan.model.Performance;

/** Each step of a cascade is a part of the step before. */
final class CascadeGrows extends Rule {
    private static final String CASCADE = """
            performance:
              indicators:
                - { id: custody, name: Custody, better: lower, values: [{ period: 2012-13, value: 12 }] }
              cascades:
                - id: treatment
                  title: Treatment
                  period: 2012-13
                  steps:
                    - { name: Identified, number: 61 }
                    - { name: Offered treatment, number: %d }
            """;

    CascadeGrows() {
        super(
                "YJ323",
                "a cascade that grows",
                "A cascade counts children step by step: identified, of those offered help, of those helped. So no "
                        + "step can count more than the one before. Correct the number, or put the steps in order.",
                CASCADE.formatted(84),
                CASCADE.formatted(48));
    }

    @Override
    public void check(CheckContext context) {
        for (Cascade cascade :
                context.plan().performance().map(Performance::cascades).orElse(List.of())) {
            List<CascadeStep> steps = cascade.steps();
            for (int i = 1; i < steps.size(); i++) {
                CascadeStep before = steps.get(i - 1);
                CascadeStep step = steps.get(i);
                if (step.number() > before.number()) {
                    context.report(at(
                                    context.locations().of(step, "number"),
                                    "%s: %d is more than %d in the step before"
                                            .formatted(step.name(), step.number(), before.number()))
                            .withRelated(context.locations().of(before, "number"), "the step before: " + before.name())
                            .withHelp("correct one of the numbers, or put the steps in order"));
                }
            }
        }
    }
}
