package org.yjplan.check.dates;

import static org.yjplan.check.rule.ExampleParts.indicator;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Value;
import org.yjplan.source.Periods;

/** A note on a value does not give a different period from the value. */
final class NoteOfAnotherPeriod extends Rule {
    private static final String PLAN = indicator("values: [{ period: Apr to Dec 2012, value: 5%%, note: %s }]");

    NoteOfAnotherPeriod() {
        super(
                "YJ531",
                "a note names another period",
                "The note on a value gives a different period from the one that the value is under, such as part of a "
                        + "year in the column of the whole year. Readers who compare columns would not compare like "
                        + "with like. Correct the period of the value, or the note.",
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
                        at(context.locations().of(value, "note"), "this is not the period that the value is under")
                                .withRelated(context.locations().of(value, "period"), "the period of the value")
                                .withHelp("correct the period of the value, or the note")));
    }
}
