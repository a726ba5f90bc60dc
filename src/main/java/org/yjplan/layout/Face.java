package org.yjplan.layout;

/** The faces that text is set in. Which font file stands behind each is for the renderer to say. */
public enum Face {
    /** Upright sans serif. */
    REGULAR,
    /** Bold sans serif. */
    BOLD,
    /** Sans serif italics. */
    ITALIC,
    /** Bold sans serif italics. */
    BOLD_ITALIC,
    /** Typewriter, for code. */
    MONO,
    /** Bold typewriter. */
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

    /** The face of the same family in italics; the typewriter has none. */
    Face italic() {
        return switch (this) {
            case REGULAR, ITALIC -> ITALIC;
            case BOLD, BOLD_ITALIC -> BOLD_ITALIC;
            case MONO, MONO_BOLD, FALLBACK -> this;
        };
    }

    /** The typewriter face of the same weight. */
    Face mono() {
        return this == BOLD || this == BOLD_ITALIC || this == MONO_BOLD ? MONO_BOLD : MONO;
    }
}
