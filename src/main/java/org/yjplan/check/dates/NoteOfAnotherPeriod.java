package org.yjplan.check.dates;

import static org.yjplan.check.rule.ExampleParts.indicator;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Value;
import org.yjplan.source.Periods;

/** A note on a value does not give another period than the value itself. */
final class NoteOfAnotherPeriod extends Rule {
    private static final String PLAN = indicator("values: [{ period: Apr to Dec 2012, value: 5%%, note: %s }]");

    NoteOfAnotherPeriod() {
        super(
                "YJ531",
                "a note names another period",
                "The note on a value is a period of its own, and not the one that the value stands under: a part of "
                        + "the year stands in the column of the whole. Whoever compares columns compares what is not "
                        + "alike. Correct the period of the value, or the note.",
                PLAN.formatted("April to September 2012"),
                PLAN.formatted("April to December 2012"));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().performance().ifPresent(performance -> performance
                .indicators()
                .forEach(indicator -> indicator.values().forEach(value -> check(value, context))));
    }

    private void check(Value value, CheckContext context) {
        value.note()
                .flatMap(Periods::read)
                .filter(noted -> !noted.covers(value.period()))
                .ifPresent(noted -> context.report(
                        at(context.locations().of(value, "note"), "this is not the period that the value stands under")
                                .withRelated(context.locations().of(value, "period"), "the period of the value")
                                .withHelp("correct the period of the value, or the note")));
    }
}
