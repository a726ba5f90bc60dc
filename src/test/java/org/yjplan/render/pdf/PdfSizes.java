package org.yjplan.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The sizes of type in a PDF, in whole points. */
public final class PdfSizes {
    private PdfSizes() {}

    /** Every size that occurs. */
    public static SortedSet<Integer> of(byte[] pdf) {
        SortedSet<Integer> sizes = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    sizes.add(Math.round(text.getFontSizeInPt()));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }
}
