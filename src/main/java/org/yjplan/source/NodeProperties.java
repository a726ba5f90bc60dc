package org.yjplan.source;

import java.util.Optional;

/**
 * The anchor and the tag before a node. SnakeYAML counts them as part of the node.
 *
 * @param end the offset at which the node itself starts
 * @param tag the tag, if there is one
 */
record NodeProperties(int end, Optional<Tag> tag) {
    /** A tag as it is written. */
    record Tag(int start, int end, String text) {}

    /** Reads the properties at an offset, if there are any. */
    static NodeProperties at(String text, int from) {
        int i = from;
        Optional<Tag> tag = Optional.empty();
        while (i < text.length() && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
            int end = wordEnd(text, i);
            if (text.charAt(i) == '!') {
                tag = Optional.of(new Tag(i, end, text.substring(i, end)));
            }
            i = skipSpaces(text, end);
        }
        return new NodeProperties(i, tag);
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) > ' ' && ",[]{}".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) <= ' ' || text.charAt(i) == '#')) {
            if (text.charAt(i) == '#') {
                while (i < text.length() && !SourceText.isBreak(text.charAt(i))) {
                    i++;
                }
            } else {
                i++;
            }
        }
        return i;
    }
}
