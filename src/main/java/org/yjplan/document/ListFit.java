package org.yjplan.document;

/**
 * What was decided of the look of a list.
 *
 * @param labels what its items are labelled by
 * @param indent of the items against the list, in points
 */
public record ListFit(ListLabels labels, float indent) {}
