package org.yjplan.layout;

/**
 * A heading, for the outline at the side of a reader's window.
 *
 * @param level the level of the heading, 1 to 6
 * @param title its number and words
 * @param position where it stands
 */
public record Bookmark(int level, String title, Position position) {}
