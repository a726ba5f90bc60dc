package org.yjplan.prose;

import org.yjplan.diagnostic.Location;

/**
 * A word of an insertion.
 *
 * @param text the word, without quotes
 * @param location its location
 */
public record Word(String text, Location location) {}
