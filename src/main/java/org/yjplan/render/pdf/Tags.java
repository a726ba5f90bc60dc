package org.yjplan.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import java.util.HashMap;
import java.util.Map;
import org.yjplan.document.Cell;
import org.yjplan.layout.Role;

/** The standard structure types (ISO 32000-1, 14.8.4) that roles become, with their attributes. One for each file. */
final class Tags {
    /** The title of a document; mapped to P. */
    static final PdfName TITLE = new PdfName("Title");

    private static final PdfName COLUMN_SPAN = new PdfName("ColSpan");
    private static final PdfName ROW_SPAN = new PdfName("RowSpan");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName LIST_NUMBERING = new PdfName("ListNumbering");

    /** The attributes of cells, of which most tables have few kinds. */
    private final Map<Role.TableCell, PdfDictionary> cells = new HashMap<>();

    private int lastLevel;
    private int notes;

    /**
     * The structure type of a role. Skipped heading levels are closed up, as required by PDF/UA-1,
     * 7.4.2; so roles must come in reading order.
     */
    PdfName nameOf(Role role) {
        if (role instanceof Role.Plain plain) {
            return nameOf(plain);
        } else if (role instanceof Role.Heading heading) {
            lastLevel = Math.min(heading.level(), lastLevel + 1);
            return new PdfName("H" + lastLevel);
        } else if (role instanceof Role.List) {
            return PdfName.L;
        } else if (role instanceof Role.TableCell cell) {
            return cell.scope() == Cell.Scope.NONE ? PdfName.TD : PdfName.TH;
        } else if (role instanceof Role.Link) {
            return PdfName.LINK;
        } else if (role instanceof Role.Field) {
            return PdfName.FORM;
        } else if (role instanceof Role.Foreign || role instanceof Role.Sign) {
            return PdfName.SPAN;
        } else if (role instanceof Role.Figure) {
            return PdfName.FIGURE;
        }
        throw new IllegalStateException("a role without a structure type: " + role);
    }

    private static PdfName nameOf(Role.Plain role) {
        return switch (role) {
            case DOCUMENT -> PdfName.DOCUMENT;
            case TITLE -> TITLE;
            case PARAGRAPH -> PdfName.P;
            case ITEM -> PdfName.LI;
            case LABEL -> PdfName.LBL;
            case ITEM_BODY -> PdfName.LBODY;
            case TABLE -> PdfName.TABLE;
            case HEAD_ROWS -> PdfName.THEAD;
            case BODY_ROWS -> PdfName.TBODY;
            case ROW -> PdfName.TABLEROW;
            case CAPTION -> PdfName.CAPTION;
            case CONTENTS -> PdfName.TOC;
            case CONTENTS_ITEM -> PdfName.TOCI;
            case REFERENCE -> PdfName.REFERENCE;
            case QUOTE -> PdfName.BLOCKQUOTE;
            case CALL_OUT, GROUP -> PdfName.DIV;
            case NOTE -> PdfName.NOTE;
        };
    }

    /** Adds the attributes of a role. */
    void describe(Role role, PdfStructureElement tag) {
        if (role instanceof Role.List list) {
            PdfDictionary attributes = attributes("List");
            attributes.put(LIST_NUMBERING, numbering(list.numbering()));
            tag.put(PdfName.A, attributes);
        } else if (role instanceof Role.TableCell cell) {
            describe(cell, tag);
        } else if (role instanceof Role.Figure figure) {
            tag.put(PdfName.ALT, new PdfString(figure.description(), PdfObject.TEXT_UNICODE));
        } else if (role instanceof Role.Sign sign) {
            tag.put(PdfName.ALT, new PdfString(sign.description(), PdfObject.TEXT_UNICODE));
        } else if (role instanceof Role.Foreign foreign) {
            tag.put(PdfName.LANG, new PdfString(foreign.language()));
        } else if (role == Role.Plain.NOTE) {
            tag.put(PdfName.ID, new PdfString("note-" + ++notes));
        }
    }

    private void describe(Role.TableCell cell, PdfStructureElement tag) {
        PdfDictionary attributes = cells.computeIfAbsent(cell, Tags::attributes);
        if (attributes.size() > 1) {
            tag.put(PdfName.A, attributes);
        }
    }

    private static PdfDictionary attributes(Role.TableCell cell) {
        PdfDictionary attributes = attributes("Table");
        if (cell.scope() != Cell.Scope.NONE) {
            attributes.put(SCOPE, new PdfName(cell.scope() == Cell.Scope.ROW ? "Row" : "Column"));
        }
        if (cell.columnSpan() > 1) {
            attributes.put(COLUMN_SPAN, new PdfNumber(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            attributes.put(ROW_SPAN, new PdfNumber(cell.rowSpan()));
        }
        return attributes;
    }

    /** The bounding box of a figure on its page (ISO 32000-1, 14.8.5.4.3), in points. */
    static void bound(PdfStructureElement tag, float left, float bottom, float right, float top) {
        PdfDictionary attributes = attributes("Layout");
        attributes.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
        tag.put(PdfName.A, attributes);
    }

    private static PdfDictionary attributes(String owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        return attributes;
    }

    private static PdfName numbering(Role.Numbering numbering) {
        return new PdfName(
                switch (numbering) {
                    case BULLET -> "Disc";
                    case TERM, NONE -> "None";
                    case DECIMAL -> "Decimal";
                    case LOWER_LETTER -> "LowerAlpha";
                    case LOWER_ROMAN -> "LowerRoman";
                });
    }
}
