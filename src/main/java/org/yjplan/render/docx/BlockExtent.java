package org.yjplan.render.docx;

import java.util.Arrays;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.CallOut;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Figure;
import org.yjplan.document.Heading;
import org.yjplan.document.Inline;
import org.yjplan.document.Landscape;
import org.yjplan.document.ListBlock;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TableGrid;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;

/** How much room the blocks of a cell would like, in thousandths of the type size. */
final class BlockExtent implements BlockVisitor<Void> {
    /** What an item of a list is indented by. */
    private static final int ITEM = 1400;

    /** The room left and right of the content of a cell within the cell, together. */
    private static final int PADDING = 1200;

    /** What a picture should have at least. */
    private static final int PICTURE = 6000;
    /** The height of a line, near enough. */
    private static final int LINE = 1350;

    private final float size;
    private final boolean bold;
    private int indent;
    private int longestWord;
    private int longestLine;
    private int length;
    private final int measure;
    private int lines;

    private BlockExtent(float size, boolean bold, int measure) {
        this.size = size;
        this.bold = bold;
        this.measure = Math.max(1, measure);
    }

    /**
     * The extent of blocks.
     *
     * @param size the size of type, in points
     * @param bold whether they are set in bold
     * @param measure the width of the lines to count, in thousandths of the type size
     */
    static BlockExtent of(List<Block> blocks, float size, boolean bold, int measure) {
        BlockExtent extent = new BlockExtent(size, bold, measure);
        extent.visitAll(blocks);
        return extent;
    }

    int longestWord() {
        return longestWord;
    }

    int longestLine() {
        return longestLine;
    }

    /** How long all of them would be in one line. */
    int length() {
        return length;
    }

    /** How many lines they take, about. */
    int lines() {
        return lines;
    }

    private Void visitAll(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return null;
    }

    private Void add(List<Inline> inlines) {
        String text = MeasuredText.of(inlines);
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            addLine(text.substring(start, end));
            start = end + 1;
        }
        return null;
    }

    private void addLine(String line) {
        int width = TextWidths.ofLine(line, bold);
        longestWord = Math.max(longestWord, indent + TextWidths.ofLongestWord(line, bold));
        longestLine = Math.max(longestLine, indent + width);
        length += width;
        int room = Math.max(1, measure - indent);
        lines += Math.max(1, (width + room - 1) / room);
    }

    @Override
    public Void visit(CallOut callOut) {
        return visitAll(callOut.blocks());
    }

    @Override
    public Void visit(CaptionList captionList) {
        lines += captionList.entries().size();
        return null;
    }

    /** A picture shrinks to the room that there is, but not below {@link #PICTURE}. */
    @Override
    public Void visit(Figure figure) {
        int width = Math.round(PictureWriter.naturalWidth(figure.image()) * 1000 / size);
        longestWord = Math.max(longestWord, indent + Math.min(width, PICTURE));
        longestLine = Math.max(longestLine, indent + width);
        int shown = Math.min(width, Math.max(1, measure - indent));
        lines += (int) Math.min(
                1000, (long) shown * figure.image().height() / figure.image().width() / LINE + 1);
        figure.caption().ifPresent(caption -> add(caption.content()));
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        lines += contents.entries().size();
        return null;
    }

    @Override
    public Void visit(DefinitionList definitionList) {
        for (DefinitionList.Entry entry : definitionList.entries()) {
            add(entry.term());
            visitAll(entry.meaning());
        }
        return null;
    }

    @Override
    public Void visit(Heading heading) {
        return add(heading.content());
    }

    @Override
    public Void visit(Landscape landscape) {
        return visitAll(landscape.blocks());
    }

    @Override
    public Void visit(ListBlock list) {
        indent += ITEM;
        for (ListBlock.Item item : list.items()) {
            visitAll(item.blocks());
        }
        indent -= ITEM;
        return null;
    }

    @Override
    public Void visit(NumberedParagraph paragraph) {
        indent += ITEM;
        add(paragraph.content());
        visitAll(paragraph.below());
        indent -= ITEM;
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return add(paragraph.content());
    }

    @Override
    public Void visit(Quote quote) {
        return visitAll(quote.blocks());
    }

    @Override
    public Void visit(Signature signature) {
        lines += 2;
        return null;
    }

    @Override
    public Void visit(Table table) {
        table.caption().ifPresent(caption -> add(caption.content()));
        table.notes().forEach(note -> add(note.content()));
        TableGrid grid = table.grid();
        int columns = table.columns().size();
        int[] words = new int[columns];
        int[] whole = new int[columns];
        int share = Math.max(1, (measure - indent) / columns - PADDING);
        for (int r = 0; r < table.rows().size(); r++) {
            int highest = 1;
            for (TableGrid.Placed placed : grid.startingIn(r)) {
                int span = placed.cell().columnSpan();
                BlockExtent extent =
                        of(placed.cell().blocks(), size, bold || placed.cell().isHeader(), share * span);
                int c = placed.column();
                words[c] = Math.max(words[c], extent.longestWord / span);
                whole[c] = Math.max(whole[c], extent.longestLine / span);
                highest = Math.max(highest, extent.lines);
            }
            lines += highest;
        }
        longestWord = Math.max(
                longestWord, indent + columns * PADDING + Arrays.stream(words).sum());
        longestLine = Math.max(
                longestLine, indent + columns * PADDING + Arrays.stream(whole).sum());
        return null;
    }

    @Override
    public Void visit(TitlePage titlePage) {
        titlePage.paragraphs().forEach(this::visit);
        return null;
    }

    @Override
    public Void visit(Tree tree) {
        tree.caption().ifPresent(caption -> add(caption.content()));
        return visit(tree.list());
    }
}
