package org.yjplan.layout;

/**
 * A heading, for the outline in a viewer's sidebar.
 *
 * @param level the level of the heading, 1 to 6
 * @param title its number and words
 * @param position where it is
 */
public record Bookmark(int level, String title, Position position) {}
