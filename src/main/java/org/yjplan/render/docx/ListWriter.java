package org.yjplan.render.docx;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.ListBlock;
import org.yjplan.document.ListLabels;
import org.yjplan.document.Paragraph;
import org.yjplan.theme.Theme;

/** Writes lists as Word's own, each numbered one with a number definition of its own. */
final class ListWriter {
    private static final ParagraphStyle CALL_OUT_LIST = ParagraphStyle.light("CallOutList");

    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final NumberingPart numbering;
    private final BlockWriter blocks;
    private final int usual;

    ListWriter(Theme theme, Paragraphs paragraphs, InlineWriter inlines, NumberingPart numbering, BlockWriter blocks) {
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.numbering = numbering;
        this.blocks = blocks;
        usual = NumberingPart.indent(theme);
    }

    /** Writes a list. */
    void write(ListBlock list, BlockContext context) {
        int level = Math.min(context.depth(), NumberingPart.DEEPEST);
        ListLabels labels = list.fit().orElseThrow().labels();
        int number = list.ordered()
                ? numbering.addList(context.inTable(), level, labels, list.start())
                : numbering.bullets(context.inTable(), level, labels);
        int step = Twips.of(list.fit().orElseThrow().indent());
        ParagraphFormat format = format(list.ordered(), number, level, step, context);
        BlockContext inside = context.inItem(step);
        for (ListBlock.Item item : list.items()) {
            item(item.blocks(), format, inside);
        }
        if (context.depth() == 0 && !context.inTable()) {
            paragraphs.oweAfterBlock();
        }
    }

    /**
     * Writes a list of single paragraphs within the borders of a call-out.
     *
     * @param inset how far the text of the call-out is indented, in twips
     */
    void writeInCallOut(ListBlock list, int inset) {
        int number =
                list.ordered() ? numbering.addList(false, 0, ListLabels.DECIMAL, list.start()) : NumberingPart.BULLETS;
        ParagraphFormat format =
                ParagraphFormat.of(CALL_OUT_LIST).numbered(number, 0).indented(inset + usual, usual);
        for (ListBlock.Item item : list.items()) {
            Paragraph paragraph = (Paragraph) item.blocks().get(0);
            paragraphs.write(format, () -> inlines.write(paragraph.content(), format.style()));
        }
    }

    private ParagraphFormat format(boolean ordered, int number, int level, int step, BlockContext context) {
        ParagraphStyle style = context.inTable()
                ? context.text()
                : ordered ? ParagraphStyle.number(level) : ParagraphStyle.bullet(level);
        ParagraphFormat format = ParagraphFormat.of(style).alignedRight(context.alignedRight());
        // The bullets of body text come with their style, as far as Word has styles for them.
        if (number != NumberingPart.BULLETS || level >= ParagraphStyle.LIST_LEVELS) {
            format = format.numbered(number, level);
        }
        int left = context.indent() + step;
        return step == usual && left == step * (level + 1)
                ? format
                : format.indented(left, ordered ? step : step * 3 / 4);
    }

    private void item(List<Block> content, ParagraphFormat format, BlockContext inside) {
        List<Block> rest = content;
        if (content.get(0) instanceof Paragraph first) {
            paragraphs.write(format, () -> inlines.write(first.content(), format.style()));
            rest = content.subList(1, content.size());
        } else {
            // The number or bullet still needs a paragraph.
            paragraphs.empty(format);
        }
        if (!rest.isEmpty()) {
            ParagraphStyle style = inside.inTable() ? inside.text() : ParagraphStyle.continued(inside.depth() - 1);
            blocks.write(rest, inside.indented(style, 0));
        }
    }
}
