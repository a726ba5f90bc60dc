package org.yjplan.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yjplan.document.Document;
import org.yjplan.layout.Layout;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.theme.Theme;

/**
 * A document with its layout and its file.
 *
 * @param layout the pages
 * @param pdf the file
 */
record Rendered(Layout layout, byte[] pdf) {
    private static final PdfFonts FONTS = new PdfFonts();

    static Rendered of(Document document) {
        return with(FONTS, document);
    }

    static Rendered with(PdfFonts fonts, Document document) {
        return in(Theme.standard(), fonts, document);
    }

    static Rendered in(Theme theme, Document document) {
        return in(theme, FONTS, document);
    }

    private static Rendered in(Theme theme, PdfFonts fonts, Document document) {
        Layout layout = new LayoutEngine(fonts, theme).layout(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRenderer(fonts).render(layout, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendered(layout, out.toByteArray());
    }
}
