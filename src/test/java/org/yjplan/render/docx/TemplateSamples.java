package org.yjplan.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yjplan.document.SampleImages;

/** Word files such as a council may supply, made by hand. */
final class TemplateSamples {
    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String FILL = "<a:solidFill><a:srgbClr val=\"7A0040\"/></a:solidFill>";
    private static final String FONT = "<a:latin typeface=\"Gill Sans MT\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";

    private TemplateSamples() {}

    /** A template as written by a German version of Word: ids in German, names in English, a logo, a title page, wide margins. */
    static Map<String, byte[]> council() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + type("document", "document.main")
                        + type("styles", "styles")
                        + type("header1", "header")
                        + type("header2", "header")
                        + type("footer1", "footer")
                        + "<Override PartName=\"/word/theme/theme1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
                        + "</Types>");
        put(parts, "_rels/.rels", relationships(relationship(1, "officeDocument", "word/document.xml")));
        put(
                parts,
                "word/_rels/document.xml.rels",
                relationships(relationship(1, "styles", "styles.xml")
                        + relationship(2, "header", "header1.xml")
                        + relationship(3, "header", "header2.xml")
                        + relationship(4, "footer", "footer1.xml")
                        + relationship(5, "theme", "theme/theme1.xml")));
        put(
                parts,
                "word/document.xml",
                "<w:document %s><w:body><w:p><w:r><w:t>Sample</w:t></w:r></w:p>".formatted(W)
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                        + "<w:headerReference w:type=\"first\" r:id=\"rId3\"/>"
                        + "<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + "<w:pgMar w:top=\"2000\" w:right=\"1600\" w:bottom=\"1500\" w:left=\"1700\" w:header=\"600\" w:footer=\"500\" w:gutter=\"0\"/>"
                        + "<w:cols w:num=\"2\"/><w:titlePg/></w:sectPr></w:body></w:document>");
        put(parts, "word/styles.xml", styles());
        put(
                parts,
                "word/header1.xml",
                "<w:hdr %s><w:p><w:pPr><w:pStyle w:val=\"Kopfzeile\"/></w:pPr>".formatted(W)
                        + "<w:r><w:t>Borough council</w:t></w:r>" + logo() + "</w:p></w:hdr>");
        put(parts, "word/_rels/header1.xml.rels", relationships(relationship(1, "image", "media/logo.png")));
        put(
                parts,
                "word/header2.xml",
                "<w:hdr %s><w:p><w:r><w:t>Crest of the borough</w:t></w:r></w:p></w:hdr>".formatted(W));
        put(parts, "word/footer1.xml", "<w:ftr %s><w:p/></w:ftr>".formatted(W));
        put(
                parts,
                "word/theme/theme1.xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Borough\">"
                        + "<a:themeElements><a:clrScheme name=\"Borough\">" + colours() + "</a:clrScheme>"
                        + "<a:fontScheme name=\"Borough\"><a:majorFont>%s</a:majorFont><a:minorFont>%s</a:minorFont></a:fontScheme>"
                                .formatted(FONT, FONT)
                        + "<a:fmtScheme><a:fillStyleLst>%s</a:fillStyleLst><a:lnStyleLst>%s</a:lnStyleLst>"
                                .formatted(FILL.repeat(3), "<a:ln/>".repeat(3))
                        + "<a:effectStyleLst>%s</a:effectStyleLst><a:bgFillStyleLst>%s</a:bgFillStyleLst></a:fmtScheme>"
                                .formatted("<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3), FILL.repeat(3))
                        + "</a:themeElements></a:theme>");
        parts.put("word/media/logo.png", SampleImages.png(30, 30).bytes());
        return parts;
    }

    private static String colours() {
        StringBuilder colours = new StringBuilder();
        for (String name :
                "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ")) {
            colours.append("<a:%s><a:srgbClr val=\"7A0040\"/></a:%s>".formatted(name, name));
        }
        return colours.toString();
    }

    private static String styles() {
        return "<w:styles %s>".formatted(W)
                + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Gill Sans MT\" w:hAnsi=\"Gill Sans MT\"/>"
                + "<w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style(
                        "paragraph",
                        "Standard",
                        "Normal",
                        " w:default=\"1\"",
                        "",
                        "<w:rPr><w:lang w:val=\"de-DE\"/></w:rPr>")
                + style(
                        "paragraph",
                        "berschrift1",
                        "heading 1",
                        "",
                        "<w:basedOn w:val=\"Standard\"/><w:next w:val=\"Textkrper\"/>",
                        "<w:pPr><w:keepNext/><w:numPr><w:numId w:val=\"7\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                                + "<w:rPr><w:color w:val=\"7A0040\"/></w:rPr>")
                + style(
                        "paragraph",
                        "Textkrper",
                        "Body Text",
                        "",
                        "<w:basedOn w:val=\"Standard\"/>",
                        "<w:pPr><w:spacing w:after=\"77\"/></w:pPr>")
                // An id of ours under another name.
                + style(
                        "paragraph",
                        "TableText",
                        "Borough Numbers",
                        " w:customStyle=\"1\"",
                        "",
                        "<w:pPr><w:numPr><w:numId w:val=\"8\"/></w:numPr></w:pPr>")
                + style("paragraph", "Kopfzeile", "header", "", "", "<w:rPr><w:color w:val=\"334455\"/></w:rPr>")
                + "</w:styles>";
    }

    private static String style(String type, String id, String name, String more, String links, String looks) {
        return "<w:style w:type=\"%s\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/>%s%s</w:style>"
                .formatted(type, id, more, name, links, looks);
    }

    private static String logo() {
        String drawing = "http://schemas.openxmlformats.org/drawingml/2006/";
        return ("<w:r><w:drawing><wp:inline xmlns:wp=\"%swordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                        + "<wp:extent cx=\"300000\" cy=\"300000\"/><wp:docPr id=\"901\" name=\"Logo\" descr=\"Arms of the borough\"/>"
                        + "<a:graphic xmlns:a=\"%smain\"><a:graphicData uri=\"%spicture\"><pic:pic xmlns:pic=\"%spicture\">"
                        + "<pic:nvPicPr><pic:cNvPr id=\"901\" name=\"Logo\"/><pic:cNvPicPr/></pic:nvPicPr>"
                        + "<pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"300000\" cy=\"300000\"/></a:xfrm>"
                        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                        + "</wp:inline></w:drawing></w:r>")
                .formatted(drawing, drawing, drawing, drawing);
    }

    private static String type(String name, String kind) {
        return "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(name, WORD, kind);
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(all);
    }

    private static String relationship(int number, String kind, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>".formatted(number, OFFICE, kind, target);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Parts as a file. */
    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
