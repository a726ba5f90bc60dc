package org.yjplan.check.dates;

import java.util.Comparator;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.SignOff;
import org.yjplan.model.Version;

/** Nobody signs a plan before it is written. */
final class SignedBeforeItWasWritten extends Rule {
    private static final String PLAN = """
            history: [{ version: "0.1", date: 14 March 2013, change: First draft. }]
            people: [{ id: chief-constable, office: Chief Constable }]
            signoffs:
              - { person: chief-constable, signed: %s }
            """;

    SignedBeforeItWasWritten() {
        super(
                "YJ503",
                "signed before the plan was written",
                "A partner signed before the date of the first version of the plan. The date may be left over from "
                        + "last year. Correct it, or the history.",
                PLAN.formatted("30 March 2012"),
                PLAN.formatted("14 March 2013"));
    }

    @Override
    public void check(CheckContext context) {
        Optional<Version> first = context.plan().history().stream()
                .filter(version -> version.date().isPresent())
                .min(Comparator.comparing(
                        version -> version.date().orElseThrow().first()));
        if (first.isEmpty()) {
            return;
        }
        for (SignOff signOff : context.plan().signoffs()) {
            if (signOff.signed()
                    .filter(signed ->
                            signed.isBefore(first.get().date().orElseThrow().first()))
                    .isPresent()) {
                context.report(at(
                                context.locations().of(signOff, "signed"),
                                "this is before version %s, the first of the plan"
                                        .formatted(first.get().version()))
                        .withRelated(context.locations().of(first.get(), "date"), "the first version")
                        .withHelp("correct the date of the signature, or the history"));
            }
        }
    }
}
