package org.yjplan.check.claims;

import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Quantity;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Indicator;
import org.yjplan.model.Target;

/** The target that prose names is one of those that the indicator has. */
final class WrongTarget extends Rule {
    private static final String PLAN = """
            performance:
              indicators:
                - id: reoffending
                  name: Rate of reoffending
                  better: lower
                  targets: [{ value: 1.07 }]
                  values: [{ period: 2011-12, value: 0.91 }]
            sections:
              - id: reoffending
                title: Reoffending
                text: |
                  Reoffending was better
                  than the target of %s.
            """;

    WrongTarget() {
        super(
                "YJ408",
                "two targets for the same indicator",
                "The sentence names a target of an indicator, but the indicator has another. Readers cannot tell which "
                        + "one counts. Correct one of them, or say for which period or by whom each was set.",
                PLAN.formatted("1.11"),
                PLAN.formatted("1.07"));
    }

    @Override
    public void check(CheckContext context) {
        NamedIndicators measures = NamedIndicators.of(context);
        for (Statement statement : Statements.of(context).all()) {
            for (TargetMention mention : TargetMention.in(statement.sentence(), statement.changes())) {
                contradicted(measures.about(statement), mention)
                        .ifPresent(target -> context.report(finding(context, statement, mention, target)));
            }
        }
    }

    /** A target of those indicators that could be meant, if none of their targets is the one named. */
    private static Optional<Target> contradicted(List<Indicator> indicators, TargetMention mention) {
        List<Target> targets = indicators.stream()
                .flatMap(indicator -> indicator.targets().stream())
                .filter(target -> target.value().isPresent())
                .filter(target ->
                        quantity(target).unit() == mention.number().quantity().unit())
                .filter(target -> target.period().isEmpty()
                        || mention.period()
                                .map(period -> period.covers(target.period().get()))
                                .orElse(true))
                .toList();
        boolean named = targets.stream().anyMatch(mention::names);
        return named ? Optional.empty() : targets.stream().findFirst();
    }

    private Diagnostic finding(CheckContext context, Statement statement, TargetMention mention, Target target) {
        return at(
                        statement.prose().location(mention.number()),
                        "the target is %s here, and %s in the list of indicators"
                                .formatted(mention.number().quantity(), quantity(target)))
                .withRelated(context.locations().of(target, "value"), "the target of the indicator")
                .withHelp("correct one of them, or say for which period each was set");
    }

    private static Quantity quantity(Target target) {
        return NamedIndicators.quantity(target.value().orElseThrow());
    }
}
