package org.yjplan.render.docx;

/** Writes complex fields (ECMA-376 part 1, 17.16.18) with the result that a reader sees until Word refreshes them. */
final class Fields {
    private Fields() {}

    /** A whole field in one go. */
    static void write(WordXml xml, String instruction, String result) {
        begin(xml, instruction);
        xml.start("w:r").start("w:t").characters(XmlText.clean(result)).end().end();
        end(xml);
    }

    /** The start of a field, up to its result. */
    static void begin(WordXml xml, String instruction) {
        character(xml, "begin");
        xml.start("w:r").start("w:instrText").attribute("xml:space", "preserve");
        xml.characters(" " + instruction + " ").end().end();
        character(xml, "separate");
    }

    /** The end of a field, after its result. */
    static void end(WordXml xml) {
        character(xml, "end");
    }

    private static void character(WordXml xml, String type) {
        xml.start("w:r").empty("w:fldChar").attribute("w:fldCharType", type).end();
    }
}
