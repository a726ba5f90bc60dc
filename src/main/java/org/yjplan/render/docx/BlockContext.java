package org.yjplan.render.docx;

/**
 * The surroundings of blocks. Immutable.
 *
 * @param text the style of paragraphs of running text here
 * @param width the width of their column, in twips, including its indent
 * @param indent how far they are indented, in twips
 * @param depth how many lists they are in
 * @param inTable whether they are in a cell
 * @param alignedRight whether they are right-aligned
 * @param kept whether they stay on the page of what follows them
 */
record BlockContext(
        ParagraphStyle text, int width, int indent, int depth, boolean inTable, boolean alignedRight, boolean kept) {
    /** The body text of a page. */
    static BlockContext page(int width) {
        return new BlockContext(ParagraphStyle.BODY, width, 0, 0, false, false, false);
    }

    /** The same column with another style and more indent. */
    BlockContext indented(ParagraphStyle style, int more) {
        return new BlockContext(style, width, indent + more, depth, inTable, alignedRight, kept);
    }

    /** One list deeper. */
    BlockContext inItem(int more) {
        return new BlockContext(text, width, indent + more, depth + 1, inTable, alignedRight, kept);
    }

    /** A cell of a table; its lists start from level 0. */
    BlockContext inCell(ParagraphStyle style, int cellWidth, boolean right) {
        return new BlockContext(style, cellWidth, 0, 0, true, right, false);
    }

    /** A box, drawn as a layout table. */
    BlockContext inBox(ParagraphStyle style, int boxWidth) {
        return new BlockContext(style, boxWidth, 0, depth, inTable, false, kept);
    }

    /** The same context in a row that stays with the next. */
    BlockContext keptWithNext(boolean with) {
        return new BlockContext(text, width, indent, depth, inTable, alignedRight, with);
    }

    /** The width that is left. */
    int available() {
        return Math.max(1, width - indent);
    }
}
