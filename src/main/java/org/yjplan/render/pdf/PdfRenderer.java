package org.yjplan.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.yjplan.layout.LaidPage;
import org.yjplan.layout.Layout;

/**
 * Writes laid-out documents as tagged PDF 1.7: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. The same
 * document gives the same bytes. Immutable, and safe for use by several threads at once.
 *
 * <pre>{@code
 * PdfFonts fonts = new PdfFonts();
 * LayoutEngine engine = new LayoutEngine(fonts, theme);
 * Layout layout = engine.layout(engine.fit(document));
 * new PdfRenderer(fonts).render(layout, out);
 * }</pre>
 */
public final class PdfRenderer {
    /** A fifth faster than the default level, 6; files are a twentieth larger. */
    private static final int COMPRESSION = 4;

    private final PdfFonts fonts;

    /** A renderer with fonts, which should be those that the documents are laid out with. */
    public PdfRenderer(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a document.
     *
     * @param layout the document, laid out
     * @param out receives the file; stays open
     * @throws IOException if it cannot be written
     */
    public void render(Layout layout, OutputStream out) throws IOException {
        com.lowagie.text.Document pages =
                new com.lowagie.text.Document(shape(layout.pages().get(0)), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(pages, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(COMPRESSION);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        pages.open();
        FileData data = new FileData(writer, layout.metadata());
        data.describe(layout);
        data.addOutputIntent();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Xmp.language(layout.metadata())));

        StructureTree structure = new StructureTree(writer, layout.structure());
        Links links = new Links(writer, layout, structure);
        FormFields fields = new FormFields(writer, structure);
        Pictures pictures = new Pictures();
        for (LaidPage page : layout.pages()) {
            pages.setPageSize(shape(page));
            pages.newPage();
            writer.setPageEmpty(false);
            new Painter(fonts, pictures, writer.getDirectContent(), structure, page).paint();
            links.add(page);
            fields.add(page);
        }
        structure.finish();
        Destinations destinations = new Destinations(writer, layout);
        destinations.addNames();
        destinations.addBookmarks();
        pages.close();
    }

    private static Rectangle shape(LaidPage page) {
        return new Rectangle(page.width(), page.height());
    }
}
