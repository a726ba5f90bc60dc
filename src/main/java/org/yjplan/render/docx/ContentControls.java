package org.yjplan.render.docx;

import java.util.function.IntSupplier;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/** Starts and ends content controls (ECMA-376 part 1, 17.5.2), each with an id of its own. */
final class ContentControls {
    /** The face that has the signs of ticked and empty boxes wherever Word runs. */
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
     * @param parts give the words, and numbers that no other control of the file has
     */
    ContentControls(WordXml xml, Parts parts) {
        this.xml = xml;
        words = parts.words();
        ids = parts.controlIds();
    }

    /** Starts a control around the contents, which gives them Word's button to refresh them. */
    void startContents() {
        start();
        xml.start("w:docPartObj").value("w:docPartGallery", "Table of Contents");
        xml.empty("w:docPartUnique").end().end().start("w:sdtContent");
    }

    /** Writes a control within a paragraph for a name; its title is what a screen reader says. */
    void writeSignature(String title) {
        startField(title, "signature");
        xml.empty("w:text").end();
        blank();
    }

    /** Writes a control within a paragraph that offers a calendar. */
    void writeDate(String title, String language) {
        startField(title, "date");
        xml.start("w:date").value("w:dateFormat", "d MMMM yyyy").value("w:lid", language);
        xml.value("w:storeMappedDataAs", "dateTime")
                .value("w:calendar", "gregorian")
                .end()
                .end();
        blank();
    }

    /** Writes a box to tick: Word's own, of 2010; older readers see its sign. */
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

    /** Room to click into, which what is written there replaces. */
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
