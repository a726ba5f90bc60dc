package org.yjplan.check.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yjplan.check.claims.NamedIndicators.Reading;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Number;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Period;

/** A number in prose agrees with the indicator of that name. */
final class FigureOfIndicator extends Rule {
    private static final String PLAN = """
            performance:
              indicators:
                - id: first-time-entrants
                  name: First-time entrants
                  better: lower
                  values: [{ period: 2011-12, value: 303 }]
            sections:
              - id: entrants
                title: First-time entrants
                text: |
                  In 2011–12 there were %s first-time entrants.
            """;

    private static final Set<String> OTHERS =
            Set.of("national", "nationally", "regional", "regionally", "england", "wales", "family", "average");

    FigureOfIndicator() {
        super(
                "YJ411",
                "a number that does not match the plan's indicators",
                "The sentence says how many there were in a period, or what the rate was, but the indicator of that "
                        + "name has another value for it. Correct one of them, or write an insertion such as {{ "
                        + "indicator custody 2011-12 }}, which always matches the table.",
                PLAN.formatted("330"),
                PLAN.formatted("303"));
    }

    @Override
    public void check(CheckContext context) {
        NamedIndicators measures = NamedIndicators.of(context);
        for (Statement statement : Statements.of(context).all()) {
            Sentence sentence = statement.sentence();
            Optional<Period> period = DatedFigures.period(sentence);
            if (period.isPresent()
                    && !sentence.has(OTHERS)
                    && statement.changes().isEmpty()
                    && !measures.isElsewhere(sentence)) {
                for (IndicatorFigure figure : IndicatorFigure.in(sentence, measures)) {
                    contradiction(figure, period.get())
                            .ifPresent(
                                    reading -> context.report(finding(context, statement, figure.number(), reading)));
                }
            }
        }
    }

    /** The value of an indicator that a figure may describe, if none of them has the figure. */
    private static Optional<Reading> contradiction(IndicatorFigure figure, Period period) {
        Quantity said = figure.number().quantity();
        List<Reading> readings = figure.indicators().stream()
                .flatMap(indicator -> NamedIndicators.in(indicator, period).stream())
                .filter(reading -> quantity(reading).unit() == said.unit())
                .toList();
        boolean given =
                readings.stream().anyMatch(reading -> quantity(reading).range().meets(said.range()));
        return given ? Optional.empty() : readings.stream().findFirst();
    }

    private static Quantity quantity(Reading reading) {
        return NamedIndicators.quantity(reading.value().value());
    }

    private Diagnostic finding(CheckContext context, Statement statement, Number number, Reading reading) {
        return at(
                        statement.prose().location(number),
                        "%s here, and %s for the same period in “%s”"
                                .formatted(
                                        number.quantity(),
                                        quantity(reading),
                                        reading.indicator().name()))
                .withRelated(context.locations().of(reading.value(), "value"), "the value of the indicator")
                .withHelp("correct one of them, or write {{ indicator %s … }}"
                        .formatted(reading.indicator().id()));
    }
}
