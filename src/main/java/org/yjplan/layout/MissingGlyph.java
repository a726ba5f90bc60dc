package org.yjplan.layout;

import org.yjplan.document.Origin;

/**
 * A character that none of the fonts has. It is replaced by U+FFFD, the replacement character.
 *
 * @param codePoint the character
 * @param origin where the text came from
 */
public record MissingGlyph(int codePoint, Origin origin) {}
