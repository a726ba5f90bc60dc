package org.yjplan.check.dates;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Value;
import org.yjplan.source.PeriodReader;
import org.yjplan.source.SourceMap;

/** A note on a value does not give another period than the value itself. */
final class NoteOfAnotherPeriod implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ531",
            Severity.WARNING,
            "a note names another period",
            "The note on a value is a period of its own, and not the one that the value stands under: a part of the "
                    + "year stands in the column of the whole. Whoever compares columns compares what is not alike. Correct the "
                    + "period of the value, or the note.");

    private static final String PLAN = """
            performance:
              indicators:
                - id: custody
                  name: Custodial sentences
                  better: lower
                  values: [{ period: Apr to Dec 2012, value: 5%%, note: %s }]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("April to September 2012"), PLAN.formatted("April to December 2012"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan().performance().ifPresent(performance -> performance
                .indicators()
                .forEach(indicator -> indicator.values().forEach(value -> check(value, subject.places(), sink))));
    }

    private static void check(Value value, SourceMap places, Consumer<Diagnostic> sink) {
        value.note()
                .flatMap(PeriodReader::read)
                .filter(noted -> !noted.covers(value.period()))
                .ifPresent(noted -> sink.accept(
                        TYPE.at(places.of(value, "note"), "this is not the period that the value stands under")
                                .withRelated(places.of(value, "period"), "the period of the value")
                                .withHelp("correct the period of the value, or the note")));
    }
}
