package org.yjplan.theme;

/**
 * The texts of a header or of a footer.
 *
 * @param left at the left margin
 * @param centre in the middle
 * @param right at the right margin
 */
public record RunningLine(RunningText left, RunningText centre, RunningText right) {}
