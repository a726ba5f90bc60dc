package org.yjplan.render.pdf;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.yjplan.picture.PngFile;

/** The pixels of a PNG picture (ISO/IEC 15948, 7 to 9), unpacked into 8 bits of red, green, blue and alpha each. */
final class PngPixels {
    /** For each pass of an interlaced picture: first column, first row, and the steps between columns and rows. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] WHOLE = {{0, 0, 1, 1}};

    private final int width;
    private final int height;
    private final int depth;
    private final int kind;
    private final int channels;
    private final byte[] palette;
    private final byte[] transparency;
    private final byte[] colours;
    private final byte[] alphas;

    PngPixels(PngFile file, byte[] palette, byte[] transparency) {
        width = file.width();
        height = file.height();
        depth = file.depth();
        kind = file.colourType();
        this.palette = palette;
        this.transparency = transparency;
        channels = switch (kind) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        colours = new byte[Math.multiplyExact(Math.multiplyExact(width, height), 3)];
        alphas = new byte[width * height];
    }

    /** Red, green and blue of each pixel. */
    byte[] colours() {
        return colours;
    }

    /** The opacity of each pixel. */
    byte[] alphas() {
        return alphas;
    }

    /** Unpacks the data of a picture. */
    void read(byte[] packed, boolean interlaced) throws IOException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        try {
            for (int[] pass : interlaced ? PASSES : WHOLE) {
                readPass(inflater, pass);
            }
        } catch (DataFormatException e) {
            throw new IOException("PNG file cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }

    private void readPass(Inflater inflater, int[] pass) throws IOException, DataFormatException {
        int columns = (width - pass[0] + pass[2] - 1) / pass[2];
        if (columns <= 0) {
            return;
        }
        int bytes = (columns * channels * depth + 7) / 8;
        int step = Math.max(1, channels * depth / 8);
        byte[] above = new byte[bytes];
        byte[] row = new byte[bytes + 1];
        for (int y = pass[1]; y < height; y += pass[3]) {
            fill(inflater, row);
            byte[] line = unfiltered(row, above, step);
            for (int c = 0; c < columns; c++) {
                set((y * width) + pass[0] + c * pass[2], line, c);
            }
            above = line;
        }
    }

    private static void fill(Inflater inflater, byte[] row) throws IOException, DataFormatException {
        int filled = 0;
        while (filled < row.length) {
            int more = inflater.inflate(row, filled, row.length - filled);
            if (more == 0 && (inflater.finished() || inflater.needsInput())) {
                throw new IOException("PNG file ends too early");
            }
            filled += more;
        }
    }

    private static byte[] unfiltered(byte[] row, byte[] above, int step) {
        byte[] line = new byte[above.length];
        for (int i = 0; i < line.length; i++) {
            int left = i < step ? 0 : line[i - step] & 0xff;
            int up = above[i] & 0xff;
            int corner = i < step ? 0 : above[i - step] & 0xff;
            int predicted =
                    switch (row[0]) {
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> 0;
                    };
            line[i] = (byte) (row[i + 1] + predicted);
        }
        return line;
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int fromLeft = Math.abs(guess - left);
        int fromUp = Math.abs(guess - up);
        int fromCorner = Math.abs(guess - corner);
        if (fromLeft <= fromUp && fromLeft <= fromCorner) {
            return left;
        }
        return fromUp <= fromCorner ? up : corner;
    }

    private void set(int pixel, byte[] line, int column) {
        int first = sample(line, column * channels);
        boolean grey = channels < 3;
        int second = grey ? first : sample(line, column * channels + 1);
        int third = grey ? first : sample(line, column * channels + 2);
        boolean hasAlpha = kind == 4 || kind == 6;
        int alpha = hasAlpha ? eight(sample(line, column * channels + channels - 1)) : opacity(first, second, third);
        if (kind == 3) {
            System.arraycopy(palette, first * 3, colours, pixel * 3, 3);
        } else {
            colours[pixel * 3] = (byte) eight(first);
            colours[pixel * 3 + 1] = (byte) eight(second);
            colours[pixel * 3 + 2] = (byte) eight(third);
        }
        alphas[pixel] = (byte) alpha;
    }

    private int sample(byte[] line, int index) {
        if (depth == 16) {
            return (line[index * 2] & 0xff) << 8 | line[index * 2 + 1] & 0xff;
        }
        int bit = index * depth;
        int mask = (1 << depth) - 1;
        return line[bit / 8] >> 8 - depth - bit % 8 & mask;
    }

    /** Converts a sample of the picture's depth to 8 bits. */
    private int eight(int sample) {
        return depth == 16 ? sample >> 8 : sample * 255 / ((1 << depth) - 1);
    }

    /** The opacity of a colour where the picture declares one colour, or some of its palette, as transparent. */
    private int opacity(int first, int second, int third) {
        if (kind == 3) {
            return first < transparency.length ? transparency[first] & 0xff : 255;
        }
        boolean named = transparency.length >= channels * 2
                && named(0) == first
                && (channels < 3 || named(1) == second && named(2) == third);
        return named ? 0 : 255;
    }

    private int named(int channel) {
        return (transparency[channel * 2] & 0xff) << 8 | transparency[channel * 2 + 1] & 0xff;
    }
}
