package org.yjplan.layout;

/**
 * The characters of nearly every plan: those of English and Welsh, and typographic punctuation. Each has a glyph in
 * {@link Face#FALLBACK}, or needs none, so a document with no others lacks no glyph.
 */
final class CommonCharacters {
    private static final String OTHERS = "\u20ac\u2190\u2191\u2192\u2193\u2212\u2264\u2265\u2610\u2611\u2713";

    private CommonCharacters() {}

    /** Whether a character is one of them. */
    static boolean has(int codePoint) {
        return codePoint < 0x180 // ASCII, Latin-1 Supplement, Latin Extended-A
                || codePoint >= 0x2010 && codePoint <= 0x2026 // dashes, quotation marks, ellipses
                || OTHERS.indexOf(codePoint) >= 0;
    }
}
