package org.yjplan.layout;

/**
 * A place in a laid-out document.
 *
 * @param page the page, from 1
 * @param y distance from the upper edge of the page, in points
 */
public record Position(int page, float y) {}
