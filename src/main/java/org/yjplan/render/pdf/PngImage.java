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
import java.io.IOException;
import org.yjplan.picture.PngFile;

/**
 * PNG pictures as stored in a PDF file: the compressed data is kept for all without transparency, interlacing or 16 bits per
 * sample; the rest is unpacked into colours and a mask.
 */
final class PngImage {
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int COLOUR_ALPHA = 6;

    private final PngFile file;
    private final byte[] palette;
    private final byte[] transparency;

    private PngImage(PngFile file) {
        this.file = file;
        palette = file.data("PLTE");
        transparency = file.data("tRNS");
    }

    /**
     * The picture in a file.
     *
     * @throws IOException if its pixels cannot be unpacked
     */
    static Image of(PngFile file) throws IOException, BadElementException {
        PngImage image = new PngImage(file);
        boolean opaque =
                file.colourType() != GREY_ALPHA && file.colourType() != COLOUR_ALPHA && image.transparency.length == 0;
        return opaque && !file.isInterlaced() && file.depth() <= 8 ? image.packed() : image.unpacked(opaque);
    }

    private Image packed() throws BadElementException {
        int components = file.colourType() == GREY || file.colourType() == PALETTE ? 1 : 3;
        Image image = new ImgRaw(file.width(), file.height(), components, file.depth(), file.data("IDAT"));
        image.setDeflated(true);
        PdfDictionary more = new PdfDictionary();
        PdfDictionary rows = new PdfDictionary();
        rows.put(PdfName.PREDICTOR, new PdfNumber(15));
        rows.put(PdfName.COLORS, new PdfNumber(components));
        rows.put(PdfName.BITSPERCOMPONENT, new PdfNumber(file.depth()));
        rows.put(PdfName.COLUMNS, new PdfNumber(file.width()));
        more.put(PdfName.DECODEPARMS, rows);
        if (file.colourType() == PALETTE) {
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
        PngPixels pixels = new PngPixels(file, palette, transparency);
        pixels.read(file.data("IDAT"), file.isInterlaced());
        Image image = Image.getInstance(file.width(), file.height(), 3, 8, pixels.colours());
        if (opaque) {
            return image;
        }
        Image mask = Image.getInstance(file.width(), file.height(), 1, 8, pixels.alphas());
        try {
            mask.makeMask();
            image.setImageMask(mask);
        } catch (DocumentException e) {
            throw new IllegalStateException("a mask of one component was refused", e);
        }
        return image;
    }
}
