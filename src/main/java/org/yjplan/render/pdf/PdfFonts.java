package org.yjplan.render.pdf;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.yjplan.layout.Face;
import org.yjplan.layout.FontMetrics;

/**
 * The fonts of PDF files: Liberation Sans and Mono, and DejaVu Sans for characters that they lack. A font is read when
 * first used. Make one instance, and use it for all documents; it is safe for use by several threads at once.
 */
public final class PdfFonts implements FontMetrics {
    private final AtomicReferenceArray<FontFile> files = new AtomicReferenceArray<>(Face.values().length);

    /** The font of a face. */
    FontFile file(Face face) {
        FontFile file = files.get(face.ordinal());
        return file != null ? file : load(face);
    }

    private synchronized FontFile load(Face face) {
        FontFile file = files.get(face.ordinal());
        if (file == null) {
            file = FontFile.load(face);
            files.set(face.ordinal(), file);
        }
        return file;
    }

    @Override
    public boolean has(Face face, int codePoint) {
        return file(face).has(codePoint);
    }

    @Override
    public int width(Face face, int codePoint) {
        return Math.max(0, file(face).width(codePoint));
    }

    @Override
    public int kerning(Face face, int left, int right) {
        return file(face).kerning(left, right);
    }

    /** {@inheritDoc} The values of the files, so that a font need not be read just for its height. */
    @Override
    public int ascent(Face face) {
        return switch (face) {
            case REGULAR, BOLD, ITALIC, BOLD_ITALIC -> 905;
            case MONO, MONO_BOLD -> 833;
            case FALLBACK -> 928;
        };
    }

    @Override
    public int descent(Face face) {
        return switch (face) {
            case REGULAR, BOLD, ITALIC, BOLD_ITALIC -> 212;
            case MONO, MONO_BOLD -> 300;
            case FALLBACK -> 236;
        };
    }
}
