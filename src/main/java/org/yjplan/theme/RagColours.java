package org.yjplan.theme;

/**
 * The tints of ratings. All of them have dark text and differ little in lightness: the words distinguish the ratings,
 * the tints only help.
 *
 * @param green good, or done as planned
 * @param amber in doubt
 * @param red bad, or late
 * @param blue complete
 * @param grey not started
 */
public record RagColours(ColourPair green, ColourPair amber, ColourPair red, ColourPair blue, ColourPair grey) {}
