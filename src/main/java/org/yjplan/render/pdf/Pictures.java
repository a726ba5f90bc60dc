package org.yjplan.render.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.yjplan.document.Image;
import org.yjplan.picture.PngFile;
import org.yjplan.picture.UnusablePicture;

/** The pictures of one file. One shown several times is written once. */
final class Pictures {
    private final Map<Image, com.lowagie.text.Image> known = new HashMap<>();

    /** Paints a picture into a rectangle, given by its lower left corner and its size in points. */
    void paint(PdfContentByte canvas, Image image, float x, float y, float width, float height) {
        try {
            canvas.addImage(known.computeIfAbsent(image, Pictures::read), width, 0, 0, height, x, y);
        } catch (DocumentException e) {
            throw new IllegalStateException("a picture cannot be painted: " + image, e);
        }
    }

    /** Colours are in the file's profile: one within the picture is left out, since everything is sRGB. */
    private static com.lowagie.text.Image read(Image image) {
        try {
            if (image.format() == Image.Format.PNG) {
                return PngImage.of(PngFile.read(image.bytes()));
            }
            com.lowagie.text.Image photograph = com.lowagie.text.Image.getInstance(image.bytes());
            photograph.tagICC(null);
            return photograph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BadElementException | UnusablePicture e) {
            throw new IllegalStateException("a picture cannot be read: " + image, e);
        }
    }
}
