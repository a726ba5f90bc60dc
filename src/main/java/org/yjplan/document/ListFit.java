package org.yjplan.document;

/**
 * The layout of a list.
 *
 * @param labels the labels of its items
 * @param indent of the items from the list, in points
 */
public record ListFit(ListLabels labels, float indent) {}
