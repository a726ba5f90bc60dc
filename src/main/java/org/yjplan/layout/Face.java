package org.yjplan.layout;

/** The faces in which text is set. The renderer chooses a font file for each. */
public enum Face {
    /** Regular sans serif. */
    REGULAR,
    /** Bold sans serif. */
    BOLD,
    /** Italic sans serif. */
    ITALIC,
    /** Bold italic sans serif. */
    BOLD_ITALIC,
    /** Monospaced, for code. */
    MONO,
    /** Bold monospaced. */
    MONO_BOLD,
    /** A face of wide coverage, for characters that the wanted face lacks. */
    FALLBACK;

    /** The face of the same family in bold. */
    Face bold() {
        return switch (this) {
            case REGULAR, BOLD -> BOLD;
            case ITALIC, BOLD_ITALIC -> BOLD_ITALIC;
            case MONO, MONO_BOLD -> MONO_BOLD;
            case FALLBACK -> FALLBACK;
        };
    }

    /** The face of the same family in italics; the monospaced family has none. */
    Face italic() {
        return switch (this) {
            case REGULAR, ITALIC -> ITALIC;
            case BOLD, BOLD_ITALIC -> BOLD_ITALIC;
            case MONO, MONO_BOLD, FALLBACK -> this;
        };
    }

    /** The monospaced face of the same weight. */
    Face mono() {
        return this == BOLD || this == BOLD_ITALIC || this == MONO_BOLD ? MONO_BOLD : MONO;
    }
}
