package org.yjplan.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.yjplan.layout.Bookmark;
import org.yjplan.layout.Layout;
import org.yjplan.layout.Position;

/** Named destinations (ISO 32000-1, 12.3.2.3) for everything with an id, and the outline of bookmarks (12.3.3). */
final class Destinations {
    /** How much above a destination stays visible, in points. */
    private static final float ABOVE = 8;

    private final PdfWriter writer;
    private final Layout layout;

    Destinations(PdfWriter writer, Layout layout) {
        this.writer = writer;
        this.layout = layout;
    }

    /** The name of the destination of an id. */
    static PdfString name(String id) {
        return new PdfString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the name tree. Call it when all pages are painted. */
    void addNames() throws IOException {
        if (layout.places().isEmpty()) {
            return;
        }
        List<String> ids = new ArrayList<>(layout.places().keySet());
        ids.sort((a, b) ->
                Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        PdfArray names = new PdfArray();
        for (String id : ids) {
            names.add(name(id));
            names.add(destination(layout.places().get(id)));
        }
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        PdfDictionary all = new PdfDictionary();
        all.put(PdfName.DESTS, writer.addToBody(tree).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.NAMES, writer.addToBody(all).getIndirectReference());
    }

    /** Writes the bookmarks, nested by the levels of the headings. */
    void addBookmarks() {
        record Open(int level, PdfOutline outline) {}
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, writer.getRootOutline()));
        for (Bookmark bookmark : layout.bookmarks()) {
            while (open.peek().level() >= bookmark.level()) {
                open.pop();
            }
            boolean unfolded = bookmark.level() < 2;
            String title = bookmark.title().isEmpty() ? "–" : bookmark.title();
            PdfOutline outline =
                    new PdfOutline(open.peek().outline(), destination(bookmark.position()), title, unfolded);
            open.push(new Open(bookmark.level(), outline));
        }
    }

    private PdfDestination destination(Position position) {
        float top = layout.pages().get(position.page() - 1).height() - position.y() + ABOVE;
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        destination.addPage(writer.getPageReference(position.page()));
        return destination;
    }
}
