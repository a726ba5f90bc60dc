package org.yjplan.model;

import java.math.BigDecimal;

/**
 * A value of an indicator, with as many decimal places as the author gave.
 *
 * @param value the number
 * @param percent whether it is a percentage
 */
public record Figure(BigDecimal value, boolean percent) {}
