package org.yjplan.model;

import java.math.BigDecimal;

/**
 * A percentage, with as many decimal places as the author gave.
 *
 * @param value 27.8 for 27.8%
 */
public record Percentage(BigDecimal value) {}
