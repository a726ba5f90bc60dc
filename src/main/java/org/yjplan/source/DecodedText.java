package org.yjplan.source;

/**
 * A file that was decoded.
 *
 * @param source its text
 * @param readable the same, with a replacement character for each that YAML refuses; as long as the text
 */
record DecodedText(SourceText source, String readable) {}
