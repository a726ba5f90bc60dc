package org.yjplan.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** The figures of a PDF file, from its structure tree. */
public final class PdfFigures {
    private PdfFigures() {}

    /** What each figure shows, how large it is, and on which page, in reading order. */
    public static List<String> of(byte[] pdf) {
        List<String> figures = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            gather(file, file.getDocumentCatalog().getStructureTreeRoot(), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    private static void gather(PDDocument file, PDStructureNode node, List<String> figures) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    PDLayoutAttributeObject layout =
                            (PDLayoutAttributeObject) element.getAttributes().getObject(0);
                    PDRectangle box = layout.getBBox();
                    figures.add(String.format(
                            Locale.ROOT,
                            "%s, %.1f by %.1f points, page %d",
                            element.getAlternateDescription(),
                            box.getWidth(),
                            box.getHeight(),
                            file.getPages().indexOf(element.getPage()) + 1));
                }
                gather(file, element, figures);
            }
        }
    }
}
