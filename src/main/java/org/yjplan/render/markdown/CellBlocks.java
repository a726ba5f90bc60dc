package org.yjplan.render.markdown;

import java.util.List;
import java.util.Optional;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.CallOut;
import org.yjplan.document.Caption;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Figure;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.ListBlock;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;
import org.yjplan.markup.SafeMarkup;

/** What stands in the cells of an {@link HtmlTable}, as HTML. */
final class CellBlocks implements BlockVisitor<SafeMarkup> {
    private final Surroundings surroundings;
    private final CellInlines inlines;

    CellBlocks(Surroundings surroundings) {
        this.surroundings = surroundings;
        inlines = new CellInlines(surroundings);
    }

    /** The content of a cell; a single paragraph goes without its element. */
    SafeMarkup cell(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? inlines.all(paragraph.content())
                : all(blocks);
    }

    private SafeMarkup all(List<? extends Block> blocks) {
        return SafeMarkup.all(blocks, block -> block.accept(this));
    }

    @Override
    public SafeMarkup visit(CallOut callOut) {
        return SafeMarkup.of("<blockquote>%s</blockquote>", all(callOut.blocks()));
    }

    @Override
    public SafeMarkup visit(CaptionList captionList) {
        return entries(captionList.entries());
    }

    @Override
    public SafeMarkup visit(Contents contents) {
        return entries(contents.entries());
    }

    private SafeMarkup entries(List<Contents.Entry> entries) {
        return SafeMarkup.of(
                "<ul>%s</ul>",
                SafeMarkup.all(
                        entries,
                        entry -> SafeMarkup.of("<li>%s%s</li>", before(entry.number()), inlines.all(entry.content()))));
    }

    private static SafeMarkup before(Optional<String> number) {
        return SafeMarkup.ifPresent("%s ", number);
    }

    @Override
    public SafeMarkup visit(DefinitionList list) {
        return SafeMarkup.of(
                "<dl>%s</dl>",
                SafeMarkup.all(
                        list.entries(),
                        entry -> SafeMarkup.of(
                                "<dt>%s</dt><dd>%s</dd>", inlines.all(entry.term()), cell(entry.meaning()))));
    }

    @Override
    public SafeMarkup visit(Figure figure) {
        return SafeMarkup.of(
                "%s<p><img src=\"%s\" alt=\"%s\"></p>%s",
                surroundings.anchors().place(figure),
                surroundings.path(figure.image()),
                figure.alternative(),
                caption(figure.caption()));
    }

    private SafeMarkup caption(Optional<Caption> caption) {
        return caption.map(given -> SafeMarkup.of(
                        "<p><strong>%s%s</strong></p>",
                        SafeMarkup.ifPresent("%s. ", given.label()), inlines.all(given.content())))
                .orElse(SafeMarkup.NOTHING);
    }

    @Override
    public SafeMarkup visit(Heading heading) {
        return SafeMarkup.of("<p><strong>%s%s</strong></p>", before(heading.number()), inlines.all(heading.content()));
    }

    @Override
    public SafeMarkup visit(Landscape landscape) {
        return all(landscape.blocks());
    }

    @Override
    public SafeMarkup visit(ListBlock list) {
        SafeMarkup items = SafeMarkup.all(list.items(), this::item);
        if (!list.ordered()) {
            return SafeMarkup.of("<ul>%s</ul>", items);
        }
        return list.start() == 1
                ? SafeMarkup.of("<ol>%s</ol>", items)
                : SafeMarkup.of("<ol start=\"%s\">%s</ol>", list.start(), items);
    }

    private SafeMarkup item(ListBlock.Item item) {
        List<Block> blocks = item.blocks();
        return blocks.get(0) instanceof Paragraph first
                ? SafeMarkup.of("<li>%s%s</li>", inlines.all(first.content()), all(blocks.subList(1, blocks.size())))
                : SafeMarkup.of("<li>%s</li>", all(blocks));
    }

    @Override
    public SafeMarkup visit(NumberedParagraph paragraph) {
        return SafeMarkup.of(
                "<p>%s%s</p>%s", before(paragraph.label()), inlines.all(paragraph.content()), all(paragraph.below()));
    }

    @Override
    public SafeMarkup visit(PageBreak pageBreak) {
        return SafeMarkup.NOTHING;
    }

    @Override
    public SafeMarkup visit(Paragraph paragraph) {
        return SafeMarkup.of("<p>%s</p>", inlines.all(paragraph.content()));
    }

    @Override
    public SafeMarkup visit(Quote quote) {
        return SafeMarkup.of("<blockquote>%s</blockquote>", all(quote.blocks()));
    }

    @Override
    public SafeMarkup visit(Signature signature) {
        return SafeMarkup.NOTHING;
    }

    @Override
    public SafeMarkup visit(Table table) {
        return SafeMarkup.of(
                "%s%s%s%s",
                surroundings.anchors().place(table),
                caption(table.caption()),
                new HtmlTable(this).render(table),
                SafeMarkup.all(
                        table.notes(),
                        note -> SafeMarkup.of("<p><sup>%s</sup> %s</p>", note.mark(), inlines.all(note.content()))));
    }

    @Override
    public SafeMarkup visit(TitlePage titlePage) {
        return all(titlePage.paragraphs());
    }

    @Override
    public SafeMarkup visit(Tree tree) {
        return SafeMarkup.of("%s%s", visit(tree.list()), caption(tree.caption()));
    }
}
