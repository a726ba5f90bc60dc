package org.yjplan.cli;

import org.yjplan.report.Style;

/**
 * Shows on a terminal which of several plans is being worked on, on a line that the next one replaces. Prints nothing
 * elsewhere, or for a single plan.
 */
final class ProgressLine {
    /** Back to the start of the line, and clear it: ECMA-48, sections 8.3.15 (CR) and 8.3.41 (EL). */
    private static final String CLEAR = "\r\u001B[K";

    private final Console console;
    private final int total;
    private final boolean shown;
    private int begun;

    /**
     * Creates a progress line.
     *
     * @param total how many plans there are
     */
    ProgressLine(Console console, int total) {
        this.console = console;
        this.total = total;
        this.shown = total > 1 && console.style() != Style.PLAIN;
    }

    /** Shows that the next plan has begun. */
    void begin(Object plan) {
        begun++;
        print(CLEAR + console.style().faint("%d of %d  %s".formatted(begun, total, plan)));
    }

    /** Clears the line, so that something else can be printed. */
    void clear() {
        print(CLEAR);
    }

    private void print(String text) {
        if (shown) {
            console.err().print(text);
            console.err().flush();
        }
    }
}
