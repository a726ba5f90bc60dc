package org.yjplan.picture;

import java.util.zip.CRC32;
import org.yjplan.document.Image;

/** Portable Network Graphics: ISO/IEC 15948. */
final class PngFile {
    private static final int SIGNATURE = 8;
    /** What a chunk has beside its data: length, type, checksum. */
    private static final int AROUND_DATA = 12;

    private static final int HEADER_DATA = 13;
    private static final long MOST_PIXELS = 16_000_000;

    private final byte[] bytes;
    private boolean hasPixels;
    private boolean ended;

    private PngFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xff) == 0x89 && PictureReader.startsWith(bytes, 1, "PNG");
    }

    static Image read(byte[] bytes) throws UnusablePicture {
        return new PngFile(bytes).image();
    }

    private Image image() throws UnusablePicture {
        if (bytes.length < SIGNATURE + AROUND_DATA + HEADER_DATA
                || number(SIGNATURE) != HEADER_DATA
                || !PictureReader.startsWith(bytes, SIGNATURE + 4, "IHDR")) {
            throw UnusablePicture.broken("starts like a PNG picture and has no header");
        }
        int at = SIGNATURE;
        while (!ended) {
            at = chunk(at);
        }
        if (!hasPixels) {
            throw UnusablePicture.broken("is a PNG picture without pixels");
        }
        long width = number(SIGNATURE + 8);
        long height = number(SIGNATURE + 12);
        PictureReader.requireSize(width, height, MOST_PIXELS);
        return new Image(Image.Format.PNG, (int) width, (int) height, bytes);
    }

    /** Checks a chunk, and says where the next one starts. */
    private int chunk(int start) throws UnusablePicture {
        long end = bytes.length < start + AROUND_DATA ? Long.MAX_VALUE : start + AROUND_DATA + number(start);
        if (end > bytes.length) {
            throw UnusablePicture.broken("is a PNG picture that breaks off");
        }
        int checksum = (int) end - 4;
        CRC32 crc = new CRC32();
        crc.update(bytes, start + 4, checksum - start - 4);
        if (crc.getValue() != number(checksum)) {
            throw UnusablePicture.broken("is a damaged PNG picture");
        }
        hasPixels |= PictureReader.startsWith(bytes, start + 4, "IDAT");
        ended = PictureReader.startsWith(bytes, start + 4, "IEND");
        return (int) end;
    }

    /** Four bytes, the highest first, without a sign. */
    private long number(int at) {
        return (bytes[at] & 0xffL) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }
}
