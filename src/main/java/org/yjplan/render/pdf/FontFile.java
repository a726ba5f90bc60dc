package org.yjplan.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.yjplan.layout.Face;

/**
 * One font, parsed, with a cache of widths and kerning.
 *
 * <p>Safe for use by several threads at once: the parsed font is only read, and cached values depend on it alone,
 * so that it does not matter which thread computes them.
 */
final class FontFile {
    private static final short UNKNOWN = Short.MIN_VALUE;
    private static final int CACHED = 0x2200;
    private static final int PAIRED = 0x180;

    private final BaseFont base;
    private final short[] widths = new short[CACHED];
    private final short[] pairs = new short[PAIRED * PAIRED];

    private FontFile(BaseFont base) {
        this.base = base;
        Arrays.fill(widths, UNKNOWN);
        Arrays.fill(pairs, UNKNOWN);
    }

    /** Reads the font of a face from the class path. */
    static FontFile load(Face face) {
        String path = pathOf(face);
        try (InputStream in = FontFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("a font is missing from the class path: " + path);
            }
            String name = path.substring(path.lastIndexOf('/') + 1);
            BaseFont base =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            base.setIncludeCidSet(false);
            base.setSecureRandom(new FixedRandom(face.ordinal()));
            return new FontFile(base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException("a font cannot be read: " + path, e);
        }
    }

    private static String pathOf(Face face) {
        return switch (face) {
            case REGULAR -> "/liberation/LiberationSans-Regular.ttf";
            case BOLD -> "/liberation/LiberationSans-Bold.ttf";
            case ITALIC -> "/liberation/LiberationSans-Italic.ttf";
            case BOLD_ITALIC -> "/liberation/LiberationSans-BoldItalic.ttf";
            case MONO -> "/liberation/LiberationMono-Regular.ttf";
            case MONO_BOLD -> "/liberation/LiberationMono-Bold.ttf";
            case FALLBACK -> "/org/yjplan/render/pdf/DejaVuSans.ttf";
        };
    }

    BaseFont base() {
        return base;
    }

    boolean has(int codePoint) {
        return width(codePoint) >= 0;
    }

    /** The width in thousandths of the size; -1 if there is no such glyph. */
    int width(int codePoint) {
        if (codePoint >= CACHED) {
            return read(codePoint);
        }
        short width = widths[codePoint];
        if (width == UNKNOWN) {
            width = (short) read(codePoint);
            widths[codePoint] = width;
        }
        return width;
    }

    private int read(int codePoint) {
        return base.charExists(codePoint) ? base.getWidth(codePoint) : -1;
    }

    int kerning(int left, int right) {
        if (left >= PAIRED || right >= PAIRED) {
            return left > Character.MAX_VALUE || right > Character.MAX_VALUE ? 0 : base.getKerning(left, right);
        }
        int pair = left * PAIRED + right;
        short kerning = pairs[pair];
        if (kerning == UNKNOWN) {
            kerning = (short) base.getKerning(left, right);
            pairs[pair] = kerning;
        }
        return kerning;
    }
}
