package org.yjplan.render.html;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
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
import org.yjplan.document.Image;
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
import org.yjplan.language.Phrase;

/** Blocks as HTML. */
final class HtmlBlocks implements BlockVisitor<String> {
    private static final int DEEPEST = 6;

    private final HtmlInlines inlines;
    private final int levelShift;

    /**
     * @param levelShift by how much headings stand below their level, because the title is the first
     */
    HtmlBlocks(HtmlInlines inlines, int levelShift) {
        this.inlines = inlines;
        this.levelShift = levelShift;
    }

    String all(List<? extends Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks.forEach(block -> out.append(block.accept(this)));
        return out.toString();
    }

    /** The same; a single paragraph goes without its element. */
    String withoutLoneParagraph(List<Block> blocks) {
        return blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph
                ? inlines.all(paragraph.content())
                : all(blocks);
    }

    @Override
    public String visit(CallOut callOut) {
        return "<div class=\"call-out\">\n" + all(callOut.blocks()) + "</div>\n";
    }

    @Override
    public String visit(CaptionList captionList) {
        return navigation(
                captionList.kind() == CaptionList.Kind.TABLES ? Phrase.TABLES_LIST : Phrase.FIGURES_LIST,
                captionList.entries());
    }

    @Override
    public String visit(Contents contents) {
        return navigation(Phrase.CONTENTS_LIST, contents.entries());
    }

    /** Lines that lead to places of the document, each level within the one above it. */
    private String navigation(Phrase name, List<Contents.Entry> entries) {
        if (entries.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<nav class=\"list\" aria-label=\""
                + Escape.html(inlines.words().say(name)) + "\">\n<ul>\n");
        for (Contents.Entry entry : entries) {
            out.append("<li class=\"level").append(entry.level()).append("\"><a href=\"#");
            out.append(Escape.html(entry.target())).append("\">");
            entry.number().ifPresent(number -> out.append(number(number)));
            out.append(inlines.all(entry.content())).append("</a></li>\n");
        }
        return out.append("</ul>\n</nav>\n").toString();
    }

    private static String number(String number) {
        return "<span class=\"number-of\">" + Escape.html(number) + "</span> ";
    }

    @Override
    public String visit(DefinitionList list) {
        StringBuilder out = new StringBuilder("<dl>\n");
        for (DefinitionList.Entry entry : list.entries()) {
            out.append("<dt>").append(inlines.all(entry.term())).append("</dt>\n");
            out.append("<dd>").append(withoutLoneParagraph(entry.meaning())).append("</dd>\n");
        }
        return out.append("</dl>\n").toString();
    }

    @Override
    public String visit(Figure figure) {
        return figure(
                inlines.place(figure.origin()),
                figure.id(),
                picture(figure.image(), figure.alternative()) + "\n",
                figure.caption());
    }

    /** A list within lists, drawn as boxes by the style. */
    @Override
    public String visit(Tree tree) {
        return figure(" class=\"tree\"", tree.id(), boxes(tree.nodes()), tree.caption());
    }

    private String boxes(List<Tree.Node> nodes) {
        StringBuilder out = new StringBuilder("<ul>\n");
        for (Tree.Node node : nodes) {
            out.append("<li><span class=\"box\">")
                    .append(inlines.all(node.content()))
                    .append("</span>");
            out.append(node.below().isEmpty() ? "" : "\n" + boxes(node.below())).append("</li>\n");
        }
        return out.append("</ul>\n").toString();
    }

    private String figure(String style, Optional<String> id, String content, Optional<Caption> caption) {
        String below = caption.map(given -> "<figcaption>" + caption(given) + "</figcaption>\n")
                .orElse("");
        return "<figure" + style + id(id) + ">\n" + content + below + "</figure>\n";
    }

    private static String picture(Image image, String alternative) {
        String type = image.format() == Image.Format.PNG ? "image/png" : "image/jpeg";
        return "<img src=\"data:%s;base64,%s\" alt=\"%s\" width=\"%d\" height=\"%d\">"
                .formatted(
                        type,
                        Base64.getEncoder().encodeToString(image.bytes()),
                        Escape.html(alternative),
                        image.width(),
                        image.height());
    }

    private String caption(Caption caption) {
        String label = caption.label()
                .map(words -> "<span class=\"label\">" + Escape.html(words) + "</span> ")
                .orElse("");
        return label + inlines.all(caption.content());
    }

    @Override
    public String visit(Heading heading) {
        int level = Math.min(DEEPEST, heading.level() + levelShift);
        String number = heading.number().map(HtmlBlocks::number).orElse("");
        return "<h%d%s>%s%s</h%d>\n".formatted(level, id(heading.id()), number, inlines.all(heading.content()), level);
    }

    private static String id(Optional<String> id) {
        return id.map(given -> " id=\"" + Escape.html(given) + "\"").orElse("");
    }

    @Override
    public String visit(Landscape landscape) {
        return "<div class=\"landscape\">\n" + all(landscape.blocks()) + "</div>\n";
    }

    @Override
    public String visit(ListBlock list) {
        String name = list.ordered() ? "ol" : "ul";
        String start = list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "";
        StringBuilder out = new StringBuilder("<" + name + start + ">\n");
        list.items().forEach(item -> out.append(item(item)));
        return out.append("</").append(name).append(">\n").toString();
    }

    private String item(ListBlock.Item item) {
        List<Block> blocks = item.blocks();
        boolean leads =
                blocks.get(0) instanceof Paragraph && blocks.stream().skip(1).noneMatch(Paragraph.class::isInstance);
        return leads
                ? "<li>" + inlines.all(((Paragraph) blocks.get(0)).content()) + all(blocks.subList(1, blocks.size()))
                        + "</li>\n"
                : "<li>" + all(blocks) + "</li>\n";
    }

    @Override
    public String visit(NumberedParagraph paragraph) {
        String words = paragraph.label().map(HtmlBlocks::number).orElse("") + inlines.all(paragraph.content());
        return "<div class=\"numbered depth%d\"%s>\n<p>%s</p>\n%s</div>\n"
                .formatted(paragraph.depth(), id(paragraph.id()), words, all(paragraph.below()));
    }

    @Override
    public String visit(PageBreak pageBreak) {
        return "<div class=\"page-break\"></div>\n";
    }

    @Override
    public String visit(Paragraph paragraph) {
        String style = paragraph.style() == Paragraph.Style.ATTRIBUTION ? " class=\"attribution\"" : "";
        return "<p" + style + ">" + inlines.all(paragraph.content()) + "</p>\n";
    }

    @Override
    public String visit(Quote quote) {
        return "<blockquote>\n" + all(quote.blocks()) + "</blockquote>\n";
    }

    @Override
    public String visit(Signature signature) {
        return "<div class=\"signature\" role=\"img\" aria-label=\"" + Escape.html(signature.label()) + "\"></div>\n";
    }

    /** A wide table scrolls within its own frame, by keyboard too, so that the page as a whole never does. */
    @Override
    public String visit(Table table) {
        Optional<String> name = table.caption().isPresent() ? table.id().map(id -> id + "-caption") : Optional.empty();
        StringBuilder out = new StringBuilder("<div class=\"table\" tabindex=\"0\"");
        name.ifPresent(id -> out.append(" role=\"region\" aria-labelledby=\"")
                .append(Escape.html(id))
                .append('"'));
        out.append(">\n<table").append(id(table.id())).append(">\n");
        table.caption().ifPresent(caption -> out.append("<caption")
                .append(id(name))
                .append('>')
                .append(caption(caption))
                .append("</caption>\n"));
        out.append(new HtmlTables(this).rows(table)).append("</table>\n</div>\n");
        for (TableNote note : table.notes()) {
            out.append("<p class=\"table-note\"><sup>")
                    .append(Escape.html(note.mark()))
                    .append("</sup> ");
            out.append(inlines.all(note.content())).append("</p>\n");
        }
        return out.toString();
    }

    @Override
    public String visit(TitlePage titlePage) {
        StringBuilder out = new StringBuilder("<header class=\"title-page\">\n");
        titlePage.crest().ifPresent(crest -> out.append("<p class=\"crest\">")
                .append(picture(crest.image(), crest.alternative()))
                .append("</p>\n"));
        for (Paragraph paragraph : titlePage.paragraphs()) {
            String name = paragraph.style() == Paragraph.Style.TITLE ? "h1" : "p";
            out.append(
                    "<%s class=\"%s\">".formatted(name, paragraph.style().name().toLowerCase(Locale.ROOT)));
            out.append(inlines.all(paragraph.content()))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        return out.append("</header>\n").toString();
    }
}
