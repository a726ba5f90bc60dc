package org.yjplan.model.design;

/**
 * A colour as a designer writes it.
 *
 * @param digits its six hexadecimal digits, in lower case
 */
public record ColourCode(String digits) {}
