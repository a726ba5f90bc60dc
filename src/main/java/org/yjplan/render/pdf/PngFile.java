package org.yjplan.render.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Image;
import com.lowagie.text.ImgRaw;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A picture of the PNG format (ISO/IEC 15948). What a PDF file can hold as it stands, which is all without transparency,
 * interlacing or 16 bits a sample, is passed on as it stands; the rest is unpacked into colours and a mask.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int COLOUR_ALPHA = 6;

    private final int width;
    private final int height;
    private final int depth;
    private final int kind;
    private final boolean interlaced;
    private final byte[] palette;
    private final byte[] transparency;
    private final byte[] data;

    private PngFile(byte[] file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file);
        byte[] signature = new byte[SIGNATURE.length];
        if (file.length < SIGNATURE.length + 25) {
            throw new IOException("not a PNG file");
        }
        in.get(signature);
        if (!Arrays.equals(signature, SIGNATURE)) {
            throw new IOException("not a PNG file");
        }
        in.position(in.position() + 8);
        width = in.getInt();
        height = in.getInt();
        depth = in.get();
        kind = in.get();
        in.position(in.position() + 2);
        interlaced = in.get() != 0;
        in.position(in.position() + 4);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] colours = new byte[0];
        byte[] alphas = new byte[0];
        while (in.remaining() >= 12) {
            int length = in.getInt();
            byte[] name = new byte[4];
            in.get(name);
            if (length < 0 || length > in.remaining() - 4) {
                throw new IOException("a PNG file that ends too early");
            }
            byte[] content = new byte[length];
            in.get(content);
            in.getInt();
            switch (new String(name, StandardCharsets.US_ASCII)) {
                case "PLTE" -> colours = content;
                case "tRNS" -> alphas = content;
                case "IDAT" -> packed.writeBytes(content);
                default -> {
                    // What else a file says of itself makes no difference to a reader of the plan.
                }
            }
        }
        palette = colours;
        transparency = alphas;
        data = packed.toByteArray();
    }

    /**
     * Reads a picture.
     *
     * @throws IOException if it is not a PNG file, or damaged
     */
    static Image read(byte[] file) throws IOException, BadElementException {
        PngFile png = new PngFile(file);
        boolean opaque = png.kind != GREY_ALPHA && png.kind != COLOUR_ALPHA && png.transparency.length == 0;
        return opaque && !png.interlaced && png.depth <= 8 ? png.asItStands() : png.unpacked(opaque);
    }

    private Image asItStands() throws BadElementException {
        int components = kind == GREY || kind == PALETTE ? 1 : 3;
        Image image = new ImgRaw(width, height, components, depth, data);
        image.setDeflated(true);
        PdfDictionary more = new PdfDictionary();
        PdfDictionary rows = new PdfDictionary();
        rows.put(PdfName.PREDICTOR, new PdfNumber(15));
        rows.put(PdfName.COLORS, new PdfNumber(components));
        rows.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
        rows.put(PdfName.COLUMNS, new PdfNumber(width));
        more.put(PdfName.DECODEPARMS, rows);
        if (kind == PALETTE) {
            PdfArray indexed = new PdfArray(PdfName.INDEXED);
            indexed.add(PdfName.DEVICERGB);
            indexed.add(new PdfNumber(palette.length / 3 - 1));
            indexed.add(new PdfString(palette).setHexWriting(true));
            more.put(PdfName.COLORSPACE, indexed);
        }
        image.setAdditional(more);
        return image;
    }

    private Image unpacked(boolean opaque) throws IOException, BadElementException {
        PngPixels pixels = new PngPixels(width, height, depth, kind, palette, transparency);
        pixels.read(data, interlaced);
        Image image = Image.getInstance(width, height, 3, 8, pixels.colours());
        if (opaque) {
            return image;
        }
        Image mask = Image.getInstance(width, height, 1, 8, pixels.alphas());
        try {
            mask.makeMask();
            image.setImageMask(mask);
        } catch (DocumentException e) {
            throw new IllegalStateException("a mask of one component was refused", e);
        }
        return image;
    }
}
