package org.yjplan.template;

import freemarker.template.TemplateNumberModel;

/** A number, as a template sees it: to reckon with, and to write as {@code 15,000}. */
final class NumberView implements TemplateNumberModel, Viewed {
    private final Number number;
    private final ValuePlace location;
    private final ReadTracker tracker;

    NumberView(Number number, ValuePlace location, ReadTracker tracker) {
        this.number = number;
        this.location = location;
        this.tracker = tracker;
    }

    @Override
    public Number getAsNumber() {
        if (location != null) {
            tracker.of(location);
        }
        return number;
    }

    @Override
    public Number value() {
        return number;
    }
}
