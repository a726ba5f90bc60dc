package org.yjplan.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.yjplan.document.Document;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.theme.Theme;

/** Documents as Word files, with pages by a fixed rule instead of a layout. */
final class RenderedDocx {
    private static final PdfFonts FONTS = new PdfFonts();

    private RenderedDocx() {}

    /** A document as a Word file in the standard theme. */
    static byte[] of(Document document) {
        return of(document, Theme.standard());
    }

    /** A document, fitted to the paper of a theme. */
    static FittedDocument fit(Document document, Theme theme) {
        return new LayoutEngine(FONTS, theme).fit(document);
    }

    /** A document as a Word file. */
    static byte[] of(Document document, Theme theme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer().render(fit(document, theme), Optional.empty(), new FixedPages(document), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
