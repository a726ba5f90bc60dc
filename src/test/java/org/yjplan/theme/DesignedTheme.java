package org.yjplan.theme;

/** The house style with other texts in its header and footer, for tests. */
public final class DesignedTheme {
    private static final RunningText.Faults NO_FAULTS = new RunningText.Faults() {
        @Override
        public void unknown(String name, int start, int end) {
            throw new IllegalArgumentException("there is no field " + name);
        }

        @Override
        public void unpaired(int start, int end) {
            throw new IllegalArgumentException("unpaired braces at  " + start);
        }
    };

    private DesignedTheme() {}

    /** The house style with a header and a footer. */
    public static Theme of(RunningLine header, RunningLine footer) {
        Theme house = Theme.standard();
        return new Theme(
                house.palette(),
                house.type(),
                house.portrait(),
                house.landscape(),
                house.spacing(),
                header,
                footer,
                house.wordFont());
    }

    /** A line of three patterns. */
    public static RunningLine line(String left, String centre, String right) {
        return new RunningLine(text(left), text(centre), text(right));
    }

    /** A text of a pattern. */
    public static RunningText text(String pattern) {
        return RunningText.of(pattern, NO_FAULTS);
    }
}
