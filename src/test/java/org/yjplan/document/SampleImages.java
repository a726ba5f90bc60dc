package org.yjplan.document;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures for tests, generated each time and always the same. */
public final class SampleImages {
    private SampleImages() {}

    /** A picture in colour, without transparency. */
    public static Image png(int width, int height) {
        return image(Image.Format.PNG, BufferedImage.TYPE_INT_RGB, width, height);
    }

    /** A picture that is transparent at one side. */
    public static Image transparentPng(int width, int height) {
        return image(Image.Format.PNG, BufferedImage.TYPE_INT_ARGB, width, height);
    }

    /** A picture of few colours, with a palette. */
    public static Image indexedPng(int width, int height) {
        return image(Image.Format.PNG, BufferedImage.TYPE_BYTE_INDEXED, width, height);
    }

    /** A greyscale picture. */
    public static Image greyPng(int width, int height) {
        return image(Image.Format.PNG, BufferedImage.TYPE_BYTE_GRAY, width, height);
    }

    /** A photograph in colour. */
    public static Image jpeg(int width, int height) {
        return image(Image.Format.JPEG, BufferedImage.TYPE_INT_RGB, width, height);
    }

    /** A greyscale photograph. */
    public static Image greyJpeg(int width, int height) {
        return image(Image.Format.JPEG, BufferedImage.TYPE_BYTE_GRAY, width, height);
    }

    /** A photograph whose header declares four colour components, as in CMYK. */
    public static byte[] cmykJpeg() {
        byte[] jpeg = jpeg(40, 30).bytes();
        jpeg[frameOf(jpeg) + 9] = 4;
        return jpeg;
    }

    /** Where the header of a photograph starts. */
    public static int frameOf(byte[] jpeg) {
        for (int i = 0; i < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                return i;
            }
        }
        throw new AssertionError("no frame");
    }

    private static Image image(Image.Format format, int type, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        boolean transparent = drawn.getColorModel().hasAlpha();
        Color end = transparent ? new Color(0x53, 0x6e, 0x79, 0) : new Color(0xee, 0xf4, 0xf5);
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x17, 0x49, 0x5a), width, 0, end));
        graphics.fillRect(0, 0, width, height);
        graphics.setPaint(new Color(0xfb, 0xe3, 0xb5));
        graphics.fillOval(width / 4, height / 4, width / 2, height / 2);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(drawn, format == Image.Format.PNG ? "png" : "jpeg", out)) {
                throw new IllegalStateException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Image(format, width, height, out.toByteArray());
    }
}
