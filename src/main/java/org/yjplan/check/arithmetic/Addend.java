package org.yjplan.check.arithmetic;

import org.yjplan.diagnostic.Location;
import org.yjplan.model.Money;

/**
 * One of the amounts that a total is made of.
 *
 * @param name what it is, as in a sentence: “Police”
 * @param amount how much
 * @param location its location
 */
record Addend(String name, Money amount, Location location) {}
