package org.yjplan.model;

/**
 * Words of the author's, in Markdown, with insertions such as {@code {{ budget }}}.
 *
 * @param markdown the text as written; not blank
 */
public record Prose(String markdown) {}
