package org.yjplan.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yjplan.document.Image;

/** Recognises a picture file by its content. */
public final class PictureReader {
    private static final String EXPORT = "export it as PNG, or as JPEG if it is a photograph";

    private static final List<Foreign> OTHERS = List.of(
            new Foreign("GIF8", 0, "a GIF"),
            new Foreign("WEBP", 8, "a WebP picture"),
            new Foreign("BM", 0, "a BMP picture"),
            new Foreign("II*\0", 0, "a TIFF picture"),
            new Foreign("MM\0*", 0, "a TIFF picture"),
            new Foreign("ftyp", 4, "a phone photo (HEIC or AVIF)"),
            new Foreign("%PDF", 0, "a PDF"),
            new Foreign("<svg", 0, "an SVG drawing"),
            new Foreign("<?xml", 0, "an SVG drawing"));

    private PictureReader() {}

    /** A known kind of file that cannot be used. */
    private record Foreign(String sign, int offset, String name) {
        boolean fits(byte[] bytes) {
            return startsWith(bytes, offset, sign);
        }
    }

    /**
     * Reads a picture.
     *
     * @param bytes the whole file
     * @throws UnusablePicture if it is not a picture that documents can hold
     */
    public static Image read(byte[] bytes) throws UnusablePicture {
        if (PngFile.isPng(bytes)) {
            return PngFile.read(bytes).image();
        }
        if (JpegFile.isJpeg(bytes)) {
            return JpegFile.read(bytes);
        }
        if (bytes.length == 0) {
            throw new UnusablePicture(PictureFaults.BROKEN_PICTURE, "is empty", "copy the picture again");
        }
        for (Foreign other : OTHERS) {
            if (other.fits(bytes)) {
                throw new UnusablePicture(PictureFaults.PICTURE_KIND, "is " + other.name(), EXPORT);
            }
        }
        throw new UnusablePicture(PictureFaults.PICTURE_KIND, "is neither a PNG nor a JPEG picture", EXPORT);
    }

    /** Whether some bytes hold an ASCII word at an offset. */
    static boolean startsWith(byte[] bytes, int offset, String word) {
        byte[] sign = word.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < offset + sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (bytes[offset + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** Checks that a picture is neither empty nor too large. */
    static void requireSize(long width, long height, long mostPixels) throws UnusablePicture {
        if (width < 1 || height < 1) {
            throw UnusablePicture.broken("has no size: %,d by %,d pixels".formatted(width, height));
        }
        if (width * height > mostPixels) {
            throw new UnusablePicture(
                    PictureFaults.LARGE_PICTURE,
                    "has %,d by %,d pixels".formatted(width, height),
                    "make it smaller: 2,000 pixels wide is enough");
        }
    }
}
