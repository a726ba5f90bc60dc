package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.document.Document;
import org.yjplan.document.Figure;
import org.yjplan.document.Image;
import org.yjplan.document.Origin;
import org.yjplan.document.SampleDocuments;

class PngImageTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    /** Every kind of pixel that Java can write to a PNG file, interlaced and not. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void showsThePixelsOfTheFile(int type) throws IOException {
        for (boolean interlaced : List.of(false, true)) {
            byte[] png = png(type, interlaced);
            BufferedImage expected = ImageIO.read(new ByteArrayInputStream(png));
            BufferedImage actual = shown(new Image(Image.Format.PNG, WIDTH, HEIGHT, png));
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    assertSameColour(colour(expected, x, y), actual.getRGB(x, y));
                }
            }
        }
    }

    /** Java treats grey samples as linear light, which those of a file are not; so they are read unconverted. */
    private static int colour(BufferedImage image, int x, int y) {
        int bits = image.getColorModel().getPixelSize();
        if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY || bits < 8) {
            return image.getRGB(x, y);
        }
        return 0xff << 24 | 0x10101 * (image.getRaster().getSample(x, y, 0) >> bits - 8);
    }

    private static void assertSameColour(int expected, int actual) {
        assertThat(actual >>> 24).isEqualTo(expected >>> 24);
        for (int shift = 0; shift < 24 && expected >>> 24 > 0; shift += 8) {
            assertThat(actual >> shift & 0xff)
                    .isBetween((expected >> shift & 0xff) - 1, (expected >> shift & 0xff) + 1);
        }
    }

    private static byte[] png(int type, boolean interlaced) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, type);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, (x * 7 % 256) << 24 | (y * 11) << 16 | (x * 5) << 8 | x * y % 256);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        ImageWriter writer = writers.next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage shown(Image image) throws IOException {
        Figure figure = new Figure(Optional.empty(), image, "Pixels", Optional.empty(), Origin.NONE);
        byte[] pdf = Rendered.of(new Document(SampleDocuments.metadata(), List.of(figure)))
                .pdf();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDResources resources = file.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject found) {
                    return found.getImage();
                }
            }
        }
        throw new AssertionError("no picture in the file");
    }
}
