package org.yjplan.render.docx;

/** Starts and ends content controls (ECMA-376 part 1, 17.5.2), each with an id of its own. */
final class ContentControls {
    private final WordXml xml;
    private int last;

    ContentControls(WordXml xml) {
        this.xml = xml;
    }

    /** Starts a control around the contents, which gives them Word's button to refresh them. */
    void startContents() {
        start();
        xml.start("w:docPartObj").value("w:docPartGallery", "Table of Contents");
        xml.empty("w:docPartUnique").end().end().start("w:sdtContent");
    }

    /** Writes a control within a paragraph that somebody fills in; its title is what a screen reader says. */
    void writeField(String title) {
        xml.start("w:sdt").start("w:sdtPr").value("w:alias", title).value("w:tag", "signature");
        xml.value("w:id", ++last).empty("w:text").end();
        xml.start("w:sdtContent").start("w:r").start("w:t").end().end().end().end();
    }

    /** Ends a control that was started. */
    void end() {
        xml.end().end();
    }

    private void start() {
        xml.start("w:sdt").start("w:sdtPr").value("w:id", ++last);
    }
}
