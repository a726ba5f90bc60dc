package org.yjplan.prose;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.document.Text;

/** Collects the characters of one {@link Text}, each with its offset in the source. */
final class TextBuffer {
    private char[] chars = new char[64];
    private int[] offsets = new int[65];
    private int length;

    /** Adds a character that was at an offset. */
    void add(char c, int offset, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length);
            offsets = Arrays.copyOf(offsets, 2 * length + 1);
        }
        chars[length] = c;
        offsets[length] = offset;
        offsets[++length] = end;
    }

    /** Adds characters that were consecutive in the source. */
    void add(CharSequence text, int offset) {
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i), offset + i, offset + i + 1);
        }
    }

    /** Removes the spaces at the end. */
    void trimEnd() {
        while (length > 0 && (chars[length - 1] == ' ' || chars[length - 1] == '\t')) {
            length--;
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /**
     * Typesets the characters, returns them as a text and clears the buffer.
     *
     * @param before the character before them, a space if there is none
     * @return empty if there are none
     */
    Optional<Text> take(char before, TextMap map) {
        char[] set = Arrays.copyOf(chars, length);
        Typography.typeset(set, before);
        int[] locations = new int[length + 1];
        int kept = 0;
        for (int i = 0; i < length; i++) {
            if (set[i] != Typography.GONE) {
                set[kept] = set[i];
                locations[kept++] = offsets[i];
            }
        }
        locations[kept] = offsets[length];
        length = 0;
        return kept == 0
                ? Optional.empty()
                : Optional.of(
                        new Text(new String(set, 0, kept), SourceOrigin.of(map, Arrays.copyOf(locations, kept + 1))));
    }
}
