package org.yjplan.layout;

/** A font in which every letter is half as wide as its size, so that widths in tests can be counted. */
public final class FixedMetrics implements FontMetrics {
    @Override
    public boolean has(Face face, int codePoint) {
        return codePoint < 0x3000 && (face == Face.FALLBACK || codePoint < 0x2500);
    }

    @Override
    public int width(Face face, int codePoint) {
        return has(face, codePoint) ? 500 : 0;
    }

    @Override
    public int kerning(Face face, int left, int right) {
        return 0;
    }

    @Override
    public int ascent(Face face) {
        return 800;
    }

    @Override
    public int descent(Face face) {
        return 200;
    }
}
