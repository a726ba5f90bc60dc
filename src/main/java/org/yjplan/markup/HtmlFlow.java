package org.yjplan.markup;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.ListBlock;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;

/** Blocks as HTML: the kinds that HTML has elements for, the same on a page and in a cell of Markdown. */
public abstract class HtmlFlow implements BlockVisitor<SafeMarkup> {
    private final HtmlWords inlines;

    /** Blocks whose inlines are written by {@code inlines}. */
    protected HtmlFlow(HtmlWords inlines) {
        this.inlines = inlines;
    }

    /** Some blocks. */
    public final SafeMarkup all(List<? extends Block> blocks) {
        return SafeMarkup.all(blocks, block -> block.accept(this));
    }

    /** The same; a single paragraph is written without its element. */
    public final SafeMarkup withoutLoneParagraph(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? inlines.all(paragraph.content())
                : all(blocks);
    }

    /** Elements with their content, as {@link SafeMarkup#of} writes them, each on a line of its own. */
    protected SafeMarkup lines(String pattern, Object... parts) {
        return SafeMarkup.of(pattern, parts);
    }

    @Override
    public final SafeMarkup visit(DefinitionList list) {
        return lines(
                "<dl>\n%s</dl>\n",
                SafeMarkup.all(
                        list.entries(),
                        entry -> lines(
                                "<dt>%s</dt>\n<dd>%s</dd>\n",
                                inlines.all(entry.term()), withoutLoneParagraph(entry.meaning()))));
    }

    @Override
    public final SafeMarkup visit(ListBlock list) {
        SafeMarkup items = SafeMarkup.all(list.items(), this::item);
        if (!list.ordered()) {
            return lines("<ul>\n%s</ul>\n", items);
        }
        return list.start() == 1
                ? lines("<ol>\n%s</ol>\n", items)
                : lines("<ol start=\"%s\">\n%s</ol>\n", list.start(), items);
    }

    private SafeMarkup item(ListBlock.Item item) {
        List<Block> blocks = item.blocks();
        return blocks.get(0) instanceof Paragraph first
                        && blocks.stream().skip(1).noneMatch(Paragraph.class::isInstance)
                ? lines("<li>%s%s</li>\n", inlines.all(first.content()), all(blocks.subList(1, blocks.size())))
                : lines("<li>%s</li>\n", all(blocks));
    }

    @Override
    public SafeMarkup visit(Paragraph paragraph) {
        return lines("<p>%s</p>\n", inlines.all(paragraph.content()));
    }

    @Override
    public final SafeMarkup visit(Quote quote) {
        return lines("<blockquote>\n%s</blockquote>\n", all(quote.blocks()));
    }
}
