package org.yjplan.layout;

import java.util.OptionalInt;

/**
 * Something that links lead to.
 *
 * @param id its id
 * @param level the level of a heading; empty for a table
 * @param title the number and words of a heading
 */
record Anchor(String id, OptionalInt level, String title) {}
