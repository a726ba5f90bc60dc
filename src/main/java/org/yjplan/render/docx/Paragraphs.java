package org.yjplan.render.docx;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.theme.Spacing;

/**
 * Starts and ends paragraphs, and remembers what the next one owes to what came before it: a new page, the distance below a
 * table, the end of a section, or just to keep two tables apart.
 */
final class Paragraphs {
    private final WordXml xml;
    private final int spaceBelowTable;
    private final int spaceBelowBlock;
    private boolean pageDue;
    /** Whether the next paragraph is the first of its section. */
    private boolean atTop = true;
    /** Whether a list or quotation has ended, whose paragraphs stand closer than those of running text. */
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

    /** Lets the next paragraph start a page. */
    void startPage() {
        pageDue = true;
    }

    /** Tells that a list or quotation has just ended: running text stands further from it than its parts from another. */
    void oweAfterBlock() {
        blockEnded = true;
    }

    /** Forgets a page that was to start: a section starts one anyway. */
    void forgetPage() {
        pageDue = false;
    }

    /** Tells that a table has just ended: Word would take one that follows it directly for its continuation. */
    void tableEnded() {
        count++;
        afterTable = true;
        spaceDue = true;
    }

    /** Tells that a table starts, or a cell of it: what stands there owes nothing to an earlier table. */
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

    /** Ends a section with a paragraph that shows nothing. */
    void endSection(Consumer<WordXml> properties) {
        sectionEnd = Optional.of(properties);
        empty(ParagraphFormat.of(ParagraphStyle.SEPARATOR));
    }

    /** Lets the next paragraph end its section. */
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
        // A page that was broken by itself has no distance above its first line; others shall not either.
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
