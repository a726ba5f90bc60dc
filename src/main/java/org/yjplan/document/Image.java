package org.yjplan.document;

import java.util.Arrays;

/**
 * A picture, as stored in its file.
 *
 * <p>Immutable: the bytes are copied in and out.
 */
public final class Image {
    /** The kinds of picture file. */
    public enum Format {
        /** Portable Network Graphics: ISO/IEC 15948. */
        PNG,
        /** JPEG File Interchange Format: ISO/IEC 10918-5. */
        JPEG
    }

    private final Format format;
    private final int width;
    private final int height;
    private final byte[] bytes;

    /**
     * A picture.
     *
     * @param format what kind of file it is
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     * @param bytes the whole file
     */
    public Image(Format format, int width, int height, byte[] bytes) {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of %d by %d pixels".formatted(width, height));
        }
        this.format = format;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
    }

    /** What kind of file it is. */
    public Format format() {
        return format;
    }

    /** Its width in pixels. */
    public int width() {
        return width;
    }

    /** Its height in pixels. */
    public int height() {
        return height;
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image
                && format == image.format
                && width == image.width
                && height == image.height
                && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "%s of %d by %d pixels".formatted(format, width, height);
    }
}
