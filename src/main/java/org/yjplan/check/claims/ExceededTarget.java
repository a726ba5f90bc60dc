package org.yjplan.check.claims;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Number;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Better;

/** What exceeds a target is above it, which is not good where lower is better. */
final class ExceededTarget extends Rule {
    private static final String SECTION = """
            sections:
              - id: reoffending
                title: Reoffending
                text: |
                  The rate of reoffending was 0.91,
                  which %s the target of 1.11.
            """;

    private static final Set<String> EXCEEDED = Set.of("exceeded", "exceeds", "exceeding", "surpassed");
    private static final Set<String> NOT = Set.of("not", "never", "without", "to");
    private static final int REACH = 5;

    ExceededTarget() {
        super(
                "YJ407",
                "a target “exceeded” where lower is better",
                "To exceed is to be above. Where lower is better, a figure that exceeds its target has missed it, and "
                        + "one that is below it has met it without exceeding it. Readers cannot tell which is meant. "
                        + "Say that the figure is better or worse than the target.",
                SECTION.formatted("exceeded"),
                SECTION.formatted("was better than"));
    }

    @Override
    public void check(CheckContext context) {
        NamedIndicators measures = NamedIndicators.of(context);
        for (Statement statement : Statements.of(context).all()) {
            Sentence sentence = statement.sentence();
            for (TargetMention target : TargetMention.in(sentence, statement.changes())) {
                exceeded(sentence, target)
                        .flatMap(at -> finding(statement, measures, at, target))
                        .ifPresent(context::report);
            }
        }
    }

    private Optional<Diagnostic> finding(Statement statement, NamedIndicators measures, int at, TargetMention target) {
        Sentence sentence = statement.sentence();
        return message(statement, measures, at, target)
                .map(message -> at(statement.prose().location(sentence.get(at), sentence.get(target.last())), message)
                        .withHelp("write “better than” or “worse than”"));
    }

    private static Optional<Integer> exceeded(Sentence sentence, TargetMention target) {
        return IntStream.range(Math.max(0, target.first() - REACH), target.first())
                .filter(i -> sentence.is(i, EXCEEDED) && !sentence.is(i - 1, NOT))
                .boxed()
                .findFirst();
    }

    private static Optional<String> message(
            Statement statement, NamedIndicators measures, int exceeded, TargetMention target) {
        Optional<Number> figure = statement.sentence().tokens().subList(0, exceeded).stream()
                .filter(token -> token instanceof Number number
                        && number.quantity().unit()
                                == target.number().quantity().unit())
                .map(Number.class::cast)
                .reduce((first, last) -> last);
        if (figure.isPresent()
                && figure.get()
                        .quantity()
                        .range()
                        .isBelow(target.number().quantity().range())) {
            return Optional.of("%s does not exceed %s: it is below it"
                    .formatted(figure.get().quantity(), target.number().quantity()));
        }
        return measures.about(statement).stream()
                .filter(indicator -> indicator.better() == Better.LOWER
                        && indicator.targets().stream().anyMatch(target::names))
                .findFirst()
                .map(indicator ->
                        "of “%s”, lower is better: to exceed the target is to miss it".formatted(indicator.name()));
    }
}
