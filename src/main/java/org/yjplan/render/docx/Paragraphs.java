package org.yjplan.render.docx;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.theme.Spacing;

/**
 * Starts and ends paragraphs, and remembers what the next one must provide: a new page, the space below a
 * table, the end of a section, or only a separation of two tables.
 */
final class Paragraphs {
    private final WordXml xml;
    private final int spaceBelowTable;
    private final int spaceBelowBlock;
    private boolean pageDue;
    /** Whether the next paragraph is the first of its section. */
    private boolean atTop = true;
    /** Whether a list or quotation has just ended, whose paragraphs are closer together than those of body text. */
    private boolean blockEnded;

    private boolean spaceDue;
    private boolean afterTable;
    private long count;
    private Optional<Consumer<WordXml>> sectionEnd = Optional.empty();

    /** Paragraphs of one part. */
    Paragraphs(WordXml xml, Spacing spacing) {
        this.xml = xml;
        spaceBelowTable = Twips.of(spacing.aroundTable());
        spaceBelowBlock = Math.max(0, Twips.of(spacing.paragraph() - spacing.item()));
    }

    /** How many paragraphs and tables there have been. */
    long count() {
        return count;
    }

    /** Makes the next paragraph start a page. */
    void startPage() {
        pageDue = true;
    }

    /** Called after a list or quotation: body text is further from it than its items are from each other. */
    void oweAfterBlock() {
        blockEnded = true;
    }

    /** Cancels a pending page break: a section starts a page anyway. */
    void forgetPage() {
        pageDue = false;
    }

    /** Called after a table: Word would merge it with one that follows directly. */
    void tableEnded() {
        count++;
        afterTable = true;
        spaceDue = true;
    }

    /** Called at the start of a table or cell: its content needs no separation from an earlier table. */
    void tableStarts() {
        separate();
        spaceDue = false;
        blockEnded = false;
        atTop = false;
    }

    /** Puts a paragraph between a table that has just ended and something that must not touch it. */
    void separate() {
        if (afterTable) {
            empty(ParagraphFormat.of(ParagraphStyle.SEPARATOR));
        }
    }

    /** Ends a section with an empty paragraph. */
    void endSection(Consumer<WordXml> properties) {
        sectionEnd = Optional.of(properties);
        empty(ParagraphFormat.of(ParagraphStyle.SEPARATOR));
    }

    /** Makes the next paragraph end its section. */
    void endSectionWithNext(Consumer<WordXml> properties) {
        sectionEnd = Optional.of(properties);
    }

    /** Writes a paragraph without content. */
    void empty(ParagraphFormat format) {
        start(format);
        xml.end();
    }

    /** Writes a paragraph. */
    void write(ParagraphFormat format, Runnable content) {
        start(format);
        content.run();
        xml.end();
    }

    private void start(ParagraphFormat format) {
        count++;
        xml.start("w:p").start("w:pPr");
        xml.value("w:pStyle", format.style().id());
        boolean topOfPage = pageDue || atTop;
        atTop = false;
        if (format.kept()) {
            xml.empty("w:keepNext");
        }
        if (pageDue) {
            xml.empty("w:pageBreakBefore");
            pageDue = false;
        }
        if (format.frame() != ParagraphFormat.OF_STYLE) {
            xml.empty("w:framePr").attribute("w:w", format.frame()).attribute("w:hSpace", 0);
            xml.attribute("w:wrap", "around").attribute("w:vAnchor", "margin").attribute("w:hAnchor", "margin");
            xml.attribute("w:xAlign", "left").attribute("w:yAlign", "bottom");
        }
        if (format.number() != ParagraphFormat.OF_STYLE) {
            xml.start("w:numPr").value("w:ilvl", format.level());
            xml.value("w:numId", format.number()).end();
        }
        // There is no space above the first line after an automatic page break, so there must be none here either.
        if (topOfPage && format.style().heading()) {
            xml.empty("w:spacing").attribute("w:before", 0);
        } else if (format.before() != ParagraphFormat.OF_STYLE) {
            xml.empty("w:spacing").attribute("w:before", format.before());
        } else if (spaceDue && !format.style().spaced()) {
            xml.empty("w:spacing").attribute("w:before", spaceBelowTable);
        } else if (blockEnded && format.style().isRunningText()) {
            xml.empty("w:spacing").attribute("w:before", spaceBelowBlock);
        }
        spaceDue = false;
        blockEnded = false;
        afterTable = false;
        indent(format);
        if (format.alignedRight()) {
            xml.value("w:jc", "right");
        }
        if (sectionEnd.isPresent()) {
            sectionEnd.get().accept(xml);
            atTop = true;
            sectionEnd = Optional.empty();
        }
        xml.end();
    }

    private void indent(ParagraphFormat format) {
        boolean left = format.left() != ParagraphFormat.OF_STYLE;
        boolean right = format.right() != ParagraphFormat.OF_STYLE;
        if (!left && !right) {
            return;
        }
        xml.empty("w:ind");
        if (left) {
            xml.attribute("w:left", format.left());
        }
        if (right) {
            xml.attribute("w:right", format.right());
        }
        if (left) {
            xml.attribute(format.hanging() > 0 ? "w:hanging" : "w:firstLine", format.hanging());
        }
    }
}
