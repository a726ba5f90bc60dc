package org.yjplan.template;

import freemarker.template.TemplateNumberModel;

/** A number, as a template sees it: to reckon with, and to write as {@code 15,000}. */
final class NumberView implements TemplateNumberModel, Viewed {
    private final Number number;
    private final ValuePlace place;
    private final ReadTracker tracker;

    NumberView(Number number, ValuePlace place, ReadTracker tracker) {
        this.number = number;
        this.place = place;
        this.tracker = tracker;
    }

    @Override
    public Number getAsNumber() {
        if (place != null) {
            tracker.of(place);
        }
        return number;
    }

    @Override
    public Number value() {
        return number;
    }
}
