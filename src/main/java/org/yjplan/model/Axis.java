package org.yjplan.model;

/** One axis of a risk scale. */
public record Axis(
        @Key(value = "The mark of the best case.", example = "5")
        int best,

        @Key(value = "The mark of the worst case.", example = "1")
        int worst) {
    /** Whether a mark lies on this axis. */
    public boolean contains(int mark) {
        return Math.min(best, worst) <= mark && mark <= Math.max(best, worst);
    }
}
