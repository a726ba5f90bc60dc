package org.yjplan.picture;

import org.yjplan.document.Image;

/** JPEG: ISO/IEC 10918-1, annex B. Read by hand for the same reason as {@link PngFile}. */
final class JpegFile {
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final long MOST_PIXELS = 100_000_000;

    private final byte[] bytes;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 2
                && (bytes[0] & 0xff) == 0xff
                && (bytes[1] & 0xff) == START_OF_IMAGE
                && (bytes[2] & 0xff) == 0xff;
    }

    static Image read(byte[] bytes) throws UnusablePicture {
        return new JpegFile(bytes).image();
    }

    private Image image() throws UnusablePicture {
        int frame = 0;
        int at = 2;
        while (true) {
            at = marker(at);
            int marker = at(at);
            if (marker == START_OF_SCAN) {
                break;
            }
            if (marker == END_OF_IMAGE) {
                throw UnusablePicture.broken("is a JPEG picture without pixels");
            }
            if (isFrame(marker)) {
                frame = at;
            }
            int length = number(at + 1);
            if (length < 2) {
                throw UnusablePicture.broken("is a damaged JPEG picture");
            }
            at += 1 + length;
        }
        requireEnd(at);
        if (frame == 0) {
            throw UnusablePicture.broken("is a JPEG picture without a header");
        }
        return image(frame);
    }

    /** The offset of the next marker code. */
    private int marker(int from) throws UnusablePicture {
        if (at(from) != 0xff) {
            throw UnusablePicture.broken("is a damaged JPEG picture");
        }
        int at = from;
        while (at(at) == 0xff) {
            at++;
        }
        return at;
    }

    /** Start of frame, of any process: table B.1. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private Image image(int frame) throws UnusablePicture {
        int process = at(frame);
        int bits = at(frame + 3);
        int height = number(frame + 4);
        int width = number(frame + 6);
        int components = at(frame + 8);
        PictureReader.requireSize(width, height, MOST_PIXELS);
        if (components == 4) {
            throw new UnusablePicture(
                    PictureFaults.PICTURE_KIND,
                    "is in the four colours of a printing press (CMYK)",
                    "export it in RGB, which looks right on screen and in print");
        }
        if (process > 0xc2 || bits != 8 || components != 1 && components != 3) {
            throw new UnusablePicture(
                    PictureFaults.PICTURE_KIND,
                    "is a JPEG picture of a kind that few programs read",
                    "export it as an ordinary JPEG, in RGB with 8 bits");
        }
        return new Image(Image.Format.JPEG, width, height, bytes);
    }

    /** Looks for the end of the image; within coded data, a byte FF is followed by a zero. */
    private void requireEnd(int from) throws UnusablePicture {
        for (int i = from; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xff) == END_OF_IMAGE) {
                return;
            }
        }
        throw UnusablePicture.broken("is a JPEG picture that breaks off");
    }

    private int at(int index) throws UnusablePicture {
        if (index >= bytes.length) {
            throw UnusablePicture.broken("is a JPEG picture that breaks off");
        }
        return bytes[index] & 0xff;
    }

    private int number(int index) throws UnusablePicture {
        return at(index) << 8 | at(index + 1);
    }
}
