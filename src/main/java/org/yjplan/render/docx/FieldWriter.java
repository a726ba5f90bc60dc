package org.yjplan.render.docx;

import org.yjplan.markup.XmlText;

/** Writes complex fields (ECMA-376 part 1, 17.16.18) with the result that a reader sees until Word refreshes them. */
final class FieldWriter {
    private FieldWriter() {}

    /** Writes a whole field. */
    static void write(WordXml xml, String instruction, String result) {
        begin(xml, instruction, () -> {});
        xml.start("w:r").start("w:t").characters(XmlText.clean(result)).end().end();
        end(xml, () -> {});
    }

    /**
     * The start of a field, up to its result.
     *
     * @param properties writes the properties of the runs, which should be those of the result
     */
    static void begin(WordXml xml, String instruction, Runnable properties) {
        character(xml, "begin", properties);
        xml.start("w:r");
        properties.run();
        xml.start("w:instrText").attribute("xml:space", "preserve");
        xml.characters(" " + instruction + " ").end().end();
        character(xml, "separate", properties);
    }

    /** The end of a field, after its result. */
    static void end(WordXml xml, Runnable properties) {
        character(xml, "end", properties);
    }

    private static void character(WordXml xml, String type, Runnable properties) {
        xml.start("w:r");
        properties.run();
        xml.empty("w:fldChar").attribute("w:fldCharType", type).end();
    }
}
