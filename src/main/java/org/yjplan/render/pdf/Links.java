package org.yjplan.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yjplan.layout.Element;
import org.yjplan.layout.Fragment;
import org.yjplan.layout.LaidPage;
import org.yjplan.layout.Layout;
import org.yjplan.layout.Role;

/**
 * Link annotations: one for each line of a link, tied to its element by an object reference (PDF/UA-1,
 * 7.18.5). A link to an unknown id stays text.
 */
final class Links {
    private final PdfWriter writer;
    private final Layout layout;
    private final StructureTree structure;

    Links(PdfWriter writer, Layout layout, StructureTree structure) {
        this.writer = writer;
        this.layout = layout;
        this.structure = structure;
    }

    /** The stretch of a line that one link covers. */
    private record Stretch(Element element, Role.Link link, float baseline, float left, float right, float size) {
        private boolean takes(Element other, Fragment.Text text) {
            return element == other && Math.abs(baseline - text.y()) < size;
        }

        private Stretch with(Fragment.Text text) {
            return new Stretch(
                    element,
                    link,
                    baseline,
                    Math.min(left, text.x()),
                    Math.max(right, text.x() + text.width()),
                    Math.max(size, text.size()));
        }
    }

    /** Adds the links of the page just painted. */
    void add(LaidPage page) {
        Optional<Stretch> open = Optional.empty();
        for (Fragment fragment : page.fragments()) {
            Optional<Element> within = fragment instanceof Fragment.Text text ? linkAround(text) : Optional.empty();
            if (within.isPresent()) {
                Element element = within.get();
                Role.Link link = (Role.Link) element.role();
                Fragment.Text text = (Fragment.Text) fragment;
                if (open.isPresent() && open.get().takes(element, text)) {
                    open = Optional.of(open.get().with(text));
                } else {
                    open.ifPresent(stretch -> annotate(stretch, page));
                    open = Optional.of(
                            new Stretch(element, link, text.y(), text.x(), text.x() + text.width(), text.size()));
                }
            }
        }
        open.ifPresent(stretch -> annotate(stretch, page));
    }

    /** The link around a text, even if the text is in another language within the link. */
    private static Optional<Element> linkAround(Fragment.Text text) {
        Optional<Element> element = text.owner() instanceof Element owner ? Optional.of(owner) : Optional.empty();
        while (element.isPresent() && !(element.get().role() instanceof Role.Link)) {
            element = isInline(element.get().role()) ? element.get().parent() : Optional.empty();
        }
        return element;
    }

    private static boolean isInline(Role role) {
        return role instanceof Role.Foreign || role instanceof Role.Sign || role == Role.Plain.REFERENCE;
    }

    private void annotate(Stretch stretch, LaidPage page) {
        Role.Link link = stretch.link();
        boolean internal = link.target().startsWith("#");
        if (internal && layout.placeOf(link.target().substring(1)).isEmpty()) {
            return;
        }
        float baseline = page.height() - stretch.baseline();
        PdfAnnotation annotation = new PdfAnnotation(
                writer,
                new Rectangle(
                        stretch.left(),
                        baseline - stretch.size() * 0.25f,
                        stretch.right(),
                        baseline + stretch.size() * 0.95f));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        annotation.put(PdfName.CONTENTS, new PdfString(link.description(), PdfObject.TEXT_UNICODE));
        if (internal) {
            annotation.put(PdfName.DEST, Destinations.name(link.target().substring(1)));
        } else {
            PdfDictionary action = new PdfDictionary();
            action.put(PdfName.S, PdfName.URI);
            action.put(PdfName.URI, new PdfString(ascii(link.target())));
            annotation.put(PdfName.A, action);
        }
        int key = structure.annotate(stretch.element(), annotation.getIndirectReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
    }

    /** An address in seven-bit ASCII, as required by ISO 32000-1, 12.6.4.7: other characters are percent-encoded. */
    private static String ascii(String address) {
        StringBuilder ascii = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f) {
                ascii.append((char) b);
            } else {
                ascii.append('%');
                ascii.append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xf, 16)));
                ascii.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
            }
        }
        return ascii.toString();
    }
}
