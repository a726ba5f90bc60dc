package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts properties into the order required by the schema (ECMA-376 part 1, annex A), which not every program follows. */
final class SchemaOrder {
    private static final Map<String, List<String>> ORDERS = Map.of(
            "style",
            words(
                    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
                            + " personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"),
            "tblStylePr",
            words("pPr rPr tblPr trPr tcPr"),
            "pPr",
            words(
                    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                            + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
                            + " adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc"
                            + " textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr"),
            "rPr",
            words("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
                    + " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
                    + " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"),
            "tblPr",
            words("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
                    + " tblInd tblBorders shd tblLayout tblCellMar tblLook"),
            "tcPr",
            words(
                    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"));

    private SchemaOrder() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    /** Orders an element and its descendants. Children not named in the orders come last, in their original order. */
    static void apply(Element element) {
        TemplateXml.walk(element, SchemaOrder::sort);
        sort(element);
    }

    private static void sort(Element element) {
        List<String> order = ORDERS.get(element.getLocalName());
        if (order == null || !WordXml.W.equals(element.getNamespaceURI())) {
            return;
        }
        List<Element> parts = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparingInt(part -> place(order, part)));
        while (element.hasChildNodes()) {
            element.removeChild(element.getFirstChild());
        }
        parts.forEach(element::appendChild);
    }

    private static int place(List<String> order, Element part) {
        int place = order.indexOf(part.getLocalName());
        return place < 0 || !WordXml.W.equals(part.getNamespaceURI()) ? order.size() : place;
    }
}
