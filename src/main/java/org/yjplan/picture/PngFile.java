package org.yjplan.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.yjplan.document.Image;

/**
 * A complete, undamaged PNG file (Portable Network Graphics, ISO/IEC 15948). Read by hand, because {@code ImageIO} loads AWT,
 * which takes longer than most builds, and unpacks pixels that a PDF file can hold packed.
 */
public final class PngFile {
    private static final int SIGNATURE = 8;
    /** The parts of a chunk besides its data: length, type, checksum. */
    private static final int AROUND_DATA = 12;

    /** Where the data of the header start, and their length. */
    private static final int HEADER = SIGNATURE + 8;

    private static final int HEADER_DATA = 13;
    private static final long MOST_PIXELS = 16_000_000;

    private final byte[] bytes;
    /** Where each chunk starts. */
    private final List<Integer> chunks = new ArrayList<>();

    private PngFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xff) == 0x89 && PictureReader.startsWith(bytes, 1, "PNG");
    }

    /**
     * Reads a file.
     *
     * @param bytes the whole file; not copied
     * @throws UnusablePicture if it is damaged, or has no pixels or too many
     */
    public static PngFile read(byte[] bytes) throws UnusablePicture {
        PngFile file = new PngFile(bytes);
        file.check();
        return file;
    }

    private void check() throws UnusablePicture {
        if (bytes.length < SIGNATURE + AROUND_DATA + HEADER_DATA
                || number(SIGNATURE) != HEADER_DATA
                || !is("IHDR", SIGNATURE)) {
            throw UnusablePicture.broken("starts like a PNG picture and has no header");
        }
        int at = SIGNATURE;
        do {
            chunks.add(at);
            at = endOfChunk(at);
        } while (!is("IEND", chunks.get(chunks.size() - 1)));
        if (chunks.stream().noneMatch(start -> is("IDAT", start))) {
            throw UnusablePicture.broken("is a PNG picture without pixels");
        }
        PictureReader.requireSize(number(HEADER), number(HEADER + 4), MOST_PIXELS);
    }

    /** Checks a chunk, and returns where the next one starts. */
    private int endOfChunk(int start) throws UnusablePicture {
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
        return (int) end;
    }

    private boolean is(String type, int chunk) {
        return PictureReader.startsWith(bytes, chunk + 4, type);
    }

    /** Four bytes, big-endian, unsigned. */
    private long number(int at) {
        return (bytes[at] & 0xffL) << 24
                | (bytes[at + 1] & 0xff) << 16
                | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    /** The picture, for a document. */
    Image image() {
        return new Image(Image.Format.PNG, width(), height(), bytes);
    }

    /** The width in pixels. */
    public int width() {
        return (int) number(HEADER);
    }

    /** The height in pixels. */
    public int height() {
        return (int) number(HEADER + 4);
    }

    /** How many bits a sample has: 1, 2, 4, 8 or 16. */
    public int depth() {
        return bytes[HEADER + 8];
    }

    /** The colour type: 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha (11.2.2). */
    public int colourType() {
        return bytes[HEADER + 9];
    }

    /** Whether the pixels are interlaced, in seven passes. */
    public boolean isInterlaced() {
        return bytes[HEADER + 12] != 0;
    }

    /** The data of all chunks of a type, such as {@code IDAT}, joined; empty if there are none. */
    public byte[] data(String type) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (int start : chunks) {
            if (is(type, start)) {
                data.write(bytes, start + 8, (int) number(start));
            }
        }
        return data.toByteArray();
    }
}
