package org.yjplan.render.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfAppearance;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import org.yjplan.layout.Element;
import org.yjplan.layout.Fragment;
import org.yjplan.layout.LaidPage;

/**
 * Signature fields (ISO 32000-1, 12.7.4.5), each tied to its element by an object reference and named for those who
 * cannot see it (PDF/UA-1, 7.18.1 and 7.18.4). They show nothing: the signature line is painted with the page.
 */
final class FormFields {
    private final PdfWriter writer;
    private final StructureTree structure;
    private int count;

    FormFields(PdfWriter writer, StructureTree structure) {
        this.writer = writer;
        this.structure = structure;
    }

    /** Adds the fields of the page just painted. */
    void add(LaidPage page) {
        for (Fragment fragment : page.fragments()) {
            if (fragment instanceof Fragment.SignatureField field && field.owner() instanceof Element element) {
                add(field, element, page);
            }
        }
    }

    private void add(Fragment.SignatureField place, Element element, LaidPage page) {
        float top = page.height() - place.y();
        PdfFormField field = PdfFormField.createSignature(writer);
        field.setWidget(
                new Rectangle(place.x(), top - place.height(), place.x() + place.width(), top),
                PdfAnnotation.HIGHLIGHT_NONE);
        field.setFieldName("signature-" + ++count);
        field.put(PdfName.TU, new PdfString(place.label(), PdfObject.TEXT_UNICODE));
        field.setFlags(PdfAnnotation.FLAGS_PRINT);
        field.setAppearance(
                PdfAnnotation.APPEARANCE_NORMAL, PdfAppearance.createAppearance(writer, place.width(), place.height()));
        int key = structure.annotate(element, field.getIndirectReference());
        field.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(field);
    }
}
