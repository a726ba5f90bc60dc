package org.yjplan.model;

/**
 * The author's text, in Markdown, with insertions such as {@code {{ budget }}}.
 *
 * @param markdown the text as written; not blank
 */
public record Prose(String markdown) {}
