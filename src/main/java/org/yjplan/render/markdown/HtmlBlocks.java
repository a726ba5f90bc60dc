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
import org.yjplan.document.TableNote;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;

/** What stands in the cells of an {@link HtmlTable}, as HTML. */
final class HtmlBlocks implements BlockVisitor<String> {
    private final Surroundings surroundings;
    private final HtmlInlines inlines;

    HtmlBlocks(Surroundings surroundings) {
        this.surroundings = surroundings;
        inlines = new HtmlInlines(surroundings);
    }

    /** The content of a cell; a single paragraph goes without its element. */
    String cell(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
            return inlines.all(paragraph.content());
        }
        return all(blocks);
    }

    private String all(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> out.append(block.accept(this)));
        return out.toString();
    }

    @Override
    public String visit(CallOut callOut) {
        return "<blockquote>" + all(callOut.blocks()) + "</blockquote>";
    }

    @Override
    public String visit(CaptionList captionList) {
        return entries(captionList.entries());
    }

    @Override
    public String visit(Contents contents) {
        return entries(contents.entries());
    }

    private String entries(List<Contents.Entry> entries) {
        StringBuilder out = new StringBuilder("<ul>");
        for (Contents.Entry entry : entries) {
            out.append("<li>");
            entry.number().ifPresent(number -> out.append(number).append(' '));
            out.append(inlines.all(entry.content())).append("</li>");
        }
        return out.append("</ul>").toString();
    }

    @Override
    public String visit(DefinitionList list) {
        StringBuilder out = new StringBuilder("<dl>");
        for (DefinitionList.Entry entry : list.entries()) {
            out.append("<dt>").append(inlines.all(entry.term())).append("</dt>");
            out.append("<dd>").append(cell(entry.meaning())).append("</dd>");
        }
        return out.append("</dl>").toString();
    }

    @Override
    public String visit(Figure figure) {
        String picture = "<img src=\"%s\" alt=\"%s\">"
                .formatted(
                        MarkdownEscape.html(surroundings.path(figure.image())),
                        MarkdownEscape.html(figure.alternative()));
        return anchor(figure.id()) + "<p>" + picture + "</p>" + caption(figure.caption());
    }

    /** The place of something that a link leads to. */
    private String anchor(Optional<String> id) {
        return id.filter(surroundings.anchors()::isLinked)
                .map(name -> "<a id=\"" + name + "\"></a>")
                .orElse("");
    }

    private String caption(Optional<Caption> caption) {
        return caption.map(given -> "<p><strong>"
                        + given.label().map(words -> words + ". ").orElse("")
                        + inlines.all(given.content()) + "</strong></p>")
                .orElse("");
    }

    @Override
    public String visit(Heading heading) {
        String number = heading.number().map(n -> n + " ").orElse("");
        return "<p><strong>" + number + inlines.all(heading.content()) + "</strong></p>";
    }

    @Override
    public String visit(Landscape landscape) {
        return all(landscape.blocks());
    }

    @Override
    public String visit(ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        StringBuilder out = new StringBuilder("<").append(name);
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append('>');
        for (ListBlock.Item item : list.items()) {
            out.append("<li>");
            List<Block> blocks = item.blocks();
            if (blocks.get(0) instanceof Paragraph first) {
                out.append(inlines.all(first.content()));
                blocks = blocks.subList(1, blocks.size());
            }
            out.append(all(blocks)).append("</li>");
        }
        return out.append("</").append(name).append('>').toString();
    }

    @Override
    public String visit(NumberedParagraph paragraph) {
        String number = paragraph.label().map(label -> label + " ").orElse("");
        return "<p>" + number + inlines.all(paragraph.content()) + "</p>" + all(paragraph.below());
    }

    @Override
    public String visit(PageBreak pageBreak) {
        return "";
    }

    @Override
    public String visit(Paragraph paragraph) {
        return "<p>" + inlines.all(paragraph.content()) + "</p>";
    }

    @Override
    public String visit(Quote quote) {
        return "<blockquote>" + all(quote.blocks()) + "</blockquote>";
    }

    @Override
    public String visit(Signature signature) {
        return "";
    }

    @Override
    public String visit(Table table) {
        StringBuilder out = new StringBuilder(anchor(table.id())).append(caption(table.caption()));
        out.append(new HtmlTable(surroundings).render(table));
        for (TableNote note : table.notes()) {
            out.append("<p><sup>").append(note.mark()).append("</sup> ");
            out.append(inlines.all(note.content())).append("</p>");
        }
        return out.toString();
    }

    @Override
    public String visit(TitlePage titlePage) {
        StringBuilder out = new StringBuilder();
        titlePage.paragraphs().forEach(paragraph -> out.append(visit(paragraph)));
        return out.toString();
    }

    @Override
    public String visit(Tree tree) {
        return visit(tree.list()) + caption(tree.caption());
    }
}
