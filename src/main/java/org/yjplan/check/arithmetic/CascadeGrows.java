package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Cascade;
import org.yjplan.model.CascadeStep;
import org.yjplan.model.Performance;

/** Each step of a cascade is a part of the step before. */
final class CascadeGrows implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ323",
            Severity.WARNING,
            "a cascade that grows",
            "A cascade counts children step by step: identified, of these offered help, of these helped. So no step can count "
                    + "more than the one before. Correct the number, or put the steps in order.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(CASCADE.formatted(84), CASCADE.formatted(48));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Cascade cascade :
                subject.plan().performance().map(Performance::cascades).orElse(List.of())) {
            List<CascadeStep> steps = cascade.steps();
            for (int i = 1; i < steps.size(); i++) {
                CascadeStep before = steps.get(i - 1);
                CascadeStep step = steps.get(i);
                if (step.number() > before.number()) {
                    sink.accept(TYPE.at(
                                    subject.places().of(step, "number"),
                                    "%s: %d is more than %d in the step before"
                                            .formatted(step.name(), step.number(), before.number()))
                            .withRelated(subject.places().of(before, "number"), "the step before: " + before.name())
                            .withHelp("correct one of the numbers, or put the steps in order"));
                }
            }
        }
    }
}
