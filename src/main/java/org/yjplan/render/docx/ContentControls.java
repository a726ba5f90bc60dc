package org.yjplan.render.docx;

import java.util.function.IntSupplier;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/** Starts and ends content controls (ECMA-376 part 1, 17.5.2), each with an id of its own. */
final class ContentControls {
    /** The font that has ticked and empty boxes wherever Word runs. */
    private static final String SIGNS = "MS Gothic";

    private static final int TICKED = 0x2612;
    private static final int UNTICKED = 0x2610;
    private static final String BLANK = "\u00a0".repeat(12);

    private final WordXml xml;
    private final Wording words;
    private final IntSupplier ids;

    /**
     * Controls of one part.
     *
     * @param parts supplies the fixed words and unique control ids
     */
    ContentControls(WordXml xml, Parts parts) {
        this.xml = xml;
        words = parts.words();
        ids = parts.controlIds();
    }

    /** Starts a control around the contents, which adds Word's button to refresh them. */
    void startContents() {
        start();
        xml.start("w:docPartObj").value("w:docPartGallery", "Table of Contents");
        xml.empty("w:docPartUnique").end().end().start("w:sdtContent");
    }

    /** Writes an inline text control for a name; screen readers read its title. */
    void writeSignature(String title) {
        startField(title, "signature");
        xml.empty("w:text").end();
        blank();
    }

    /** Writes an inline date picker. */
    void writeDate(String title, String language) {
        startField(title, "date");
        xml.start("w:date").value("w:dateFormat", "d MMMM yyyy").value("w:lid", language);
        xml.value("w:storeMappedDataAs", "dateTime")
                .value("w:calendar", "gregorian")
                .end()
                .end();
        blank();
    }

    /** Writes a checkbox control of Word 2010; older readers show its character. */
    void writeCheckBox(boolean ticked) {
        xml.start("w:sdt")
                .start("w:sdtPr")
                .value("w:alias", words.say(Phrase.TICK_BOX))
                .value("w:tag", "tick-box");
        xml.value("w:id", ids.getAsInt());
        xml.start("w14:checkbox").empty("w14:checked").attribute("w14:val", ticked ? 1 : 0);
        state("w14:checkedState", TICKED);
        state("w14:uncheckedState", UNTICKED);
        xml.end().end().start("w:sdtContent").start("w:r").start("w:rPr").empty("w:rFonts");
        for (String script : new String[] {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"}) {
            xml.attribute(script, SIGNS);
        }
        xml.end().start("w:t").characters(Character.toString(ticked ? TICKED : UNTICKED));
        xml.end().end().end().end();
    }

    private void state(String element, int sign) {
        xml.empty(element).attribute("w14:val", "%04X".formatted(sign)).attribute("w14:font", SIGNS);
    }

    private void startField(String title, String tag) {
        xml.start("w:sdt").start("w:sdtPr").value("w:alias", title).value("w:tag", tag);
        xml.value("w:id", ids.getAsInt()).empty("w:showingPlcHdr");
    }

    /** Placeholder text, which is replaced by what is typed. */
    private void blank() {
        xml.start("w:sdtContent")
                .start("w:r")
                .start("w:rPr")
                .value("w:rStyle", "PlaceholderText")
                .end();
        xml.start("w:t").characters(BLANK).end().end().end().end();
    }

    /** Ends a control that was started. */
    void end() {
        xml.end().end();
    }

    private void start() {
        xml.start("w:sdt").start("w:sdtPr").value("w:id", ids.getAsInt());
    }
}
