package org.yjplan.model;

import java.math.BigDecimal;

/**
 * A value of an indicator, with as many decimal places as the author gave.
 *
 * @param value the number
 * @param percent whether it is so many in a hundred
 */
public record Figure(BigDecimal value, boolean percent) {}
