package org.yjplan.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.yjplan.Golden;

/**
 * A picture of a page that was inspected and found correct, in few colours. It is compared with tolerance, as
 * Java releases draw the edges of letters a little differently.
 */
final class GoldenPage {
    private static final Path DIFFERENCES = Path.of("target/golden-pages");
    private static final float RESOLUTION = 50;
    /** Channels are rounded to this many steps, so that a page has few colours. */
    private static final int STEP = 32;

    private static final int TOLERANCE = 72;
    private static final double PART_THAT_MAY_DIFFER = 0.002;

    private final Path golden;

    /** The picture in a file. */
    GoldenPage(Path golden) {
        this.golden = golden;
    }

    /** A page as a picture of few colours. */
    static BufferedImage draw(PDDocument file, int page) throws IOException {
        return coarse(new PDFRenderer(file).renderImageWithDPI(page - 1, RESOLUTION, ImageType.RGB));
    }

    private static BufferedImage coarse(BufferedImage page) {
        BufferedImage coarse = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                coarse.setRGB(x, y, rounded(rgb >> 16) << 16 | rounded(rgb >> 8) << 8 | rounded(rgb));
            }
        }
        return coarse;
    }

    private static int rounded(int channel) {
        return Math.min(255, ((channel & 0xff) + STEP / 2) / STEP * STEP);
    }

    /**
     * Compares a page with this picture, or replaces the picture if {@code golden.rewrite} is true.
     *
     * @return a description of the difference, with the file that shows it; empty if there is none
     */
    List<String> compare(BufferedImage actual) {
        try {
            if (Golden.rewriting()) {
                Files.createDirectories(golden.getParent());
                ImageIO.write(indexed(actual), "png", golden.toFile());
                return List.of();
            }
            BufferedImage expected = ImageIO.read(golden.toFile());
            boolean sameSize = expected.getWidth() == actual.getWidth() && expected.getHeight() == actual.getHeight();
            double part = sameSize ? partThatDiffers(expected, actual) : 1;
            if (part <= PART_THAT_MAY_DIFFER) {
                return List.of();
            }
            Files.createDirectories(DIFFERENCES);
            Path shown = DIFFERENCES.resolve(golden.getFileName());
            ImageIO.write(difference(expected, actual), "png", shown.toFile());
            return List.of("%s: %.1f%% of the page differ; see %s, and -Dgolden.rewrite=true if that is better"
                    .formatted(golden, part * 100, shown));
        } catch (IOException e) {
            throw new UncheckedIOException(golden.toString(), e);
        }
    }

    private static double partThatDiffers(BufferedImage one, BufferedImage other) {
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += differ(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
            }
        }
        return differing / (double) (one.getWidth() * one.getHeight());
    }

    private static boolean differ(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    /** The expected page, the actual page, and the actual one in grey with differences in red. */
    private static BufferedImage difference(BufferedImage expected, BufferedImage actual) {
        int width = Math.max(expected.getWidth(), actual.getWidth());
        int height = Math.max(expected.getHeight(), actual.getHeight());
        BufferedImage shown = new BufferedImage(width * 3 + 20, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.setColor(Color.GRAY);
        graphics.fillRect(0, 0, shown.getWidth(), height);
        graphics.drawImage(expected, 0, 0, null);
        graphics.drawImage(actual, width + 10, 0, null);
        graphics.dispose();
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                boolean within = y < expected.getHeight() && x < expected.getWidth();
                boolean differs = !within || differ(expected.getRGB(x, y), actual.getRGB(x, y));
                int grey = 192 + (actual.getRGB(x, y) & 0xff) / 4;
                shown.setRGB(2 * width + 20 + x, y, differs ? 0xcc0000 : grey << 16 | grey << 8 | Math.min(255, grey));
            }
        }
        return shown;
    }

    /** The same picture with a palette: a file of some ten kilobytes. */
    private static BufferedImage indexed(BufferedImage page) {
        Map<Integer, Integer> palette = new LinkedHashMap<>();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                palette.putIfAbsent(page.getRGB(x, y), palette.size());
            }
        }
        if (palette.size() > 256) {
            throw new IllegalStateException(palette.size() + " colours on a page");
        }
        int[] colours =
                new ArrayList<>(palette.keySet()).stream().mapToInt(c -> c).toArray();
        int bits = colours.length <= 16 ? 4 : 8;
        IndexColorModel model = new IndexColorModel(bits, colours.length, colours, 0, false, -1, 0);
        BufferedImage indexed = new BufferedImage(
                page.getWidth(),
                page.getHeight(),
                bits == 4 ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_INDEXED,
                model);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                indexed.getRaster().setSample(x, y, 0, palette.get(page.getRGB(x, y)));
            }
        }
        return indexed;
    }
}
