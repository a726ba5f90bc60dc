package org.yjplan.check.claims;

import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Quantity;
import org.yjplan.diagnostic.Diagnostic;

/** A change that prose states for an indicator is the one between its values. */
final class ContradictsIndicator extends Rule {
    private static final String PLAN = """
            performance:
              indicators:
                - id: remands
                  name: Young people on remand
                  better: lower
                  values: [{ period: 2009-10, value: 40 }, { period: 2011-12, value: 28 }]
            sections:
              - id: remand
                title: Remand
                text: |
                  In 2011–12 there was a %s reduction
                  in remands since 2009–10.
            """;

    ContradictsIndicator() {
        super(
                "YJ406",
                "a change that does not match the plan's indicators",
                "The sentence says how far something rose or fell from one period to another. The plan has an "
                        + "indicator of that name with values for both, but they give another change. Correct the "
                        + "sentence or the values; or, if the sentence is about another measure, say which.",
                PLAN.formatted("55%"),
                PLAN.formatted("30%"));
    }

    @Override
    public void check(CheckContext context) {
        NamedIndicators measures = NamedIndicators.of(context);
        for (Statement statement : Statements.of(context).all()) {
            for (ClaimedChange change : statement.changes()) {
                if (statement.claims().stream()
                        .noneMatch(claim -> claim.change().equals(change))) {
                    contradiction(change, IndicatorChange.of(change, statement, measures))
                            .ifPresent(said -> context.report(finding(context, statement, change, said)));
                }
            }
        }
    }

    /** The first of the indicators that a change describes, if none of them gives it. */
    private static Optional<IndicatorChange> contradiction(ClaimedChange change, List<IndicatorChange> all) {
        List<IndicatorChange> judged = all.stream()
                .filter(said -> said.verdict(change) != Verdict.UNRELATED)
                .toList();
        return judged.stream().anyMatch(said -> said.verdict(change) == Verdict.HOLDS)
                ? Optional.empty()
                : judged.stream().findFirst();
    }

    private Diagnostic finding(CheckContext context, Statement statement, ClaimedChange change, IndicatorChange said) {
        Quantity from = NamedIndicators.quantity(said.from().value().value());
        Quantity to = NamedIndicators.quantity(said.to().value().value());
        return at(
                        statement.location(change),
                        "“%s” went from %s to %s: %s, not %s"
                                .formatted(
                                        said.from().indicator().name(),
                                        from,
                                        to,
                                        ChangeNotGiven.actual(change, from, to),
                                        change.words()))
                .withRelated(context.locations().of(said.from().value(), "value"), "the first value")
                .withRelated(context.locations().of(said.to().value(), "value"), "the second")
                .withHelp(
                        said.verdict(change) == Verdict.POINTS
                                ? "write “percentage points”, or give the change in per cent"
                                : "correct the sentence or the values, or say which measure it is about");
    }
}
