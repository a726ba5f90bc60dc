package org.yjplan.render.html;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yjplan.document.CallOut;
import org.yjplan.document.Caption;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.document.Figure;
import org.yjplan.document.Heading;
import org.yjplan.document.Image;
import org.yjplan.document.Landscape;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;
import org.yjplan.language.Phrase;
import org.yjplan.markup.HtmlFlow;
import org.yjplan.markup.SafeMarkup;

/** Blocks of a page, styled by their classes. */
final class HtmlBlocks extends HtmlFlow {
    private static final int DEEPEST = 6;

    private final HtmlInlines inlines;
    private final int levelShift;

    /**
     * @param levelShift how many levels headings move down, because the title is the first
     */
    HtmlBlocks(HtmlInlines inlines, int levelShift) {
        super(inlines);
        this.inlines = inlines;
        this.levelShift = levelShift;
    }

    @Override
    public SafeMarkup visit(CallOut callOut) {
        return SafeMarkup.of("<div class=\"call-out\">\n%s</div>\n", all(callOut.blocks()));
    }

    @Override
    public SafeMarkup visit(CaptionList captionList) {
        return navigation(
                captionList.kind() == CaptionList.Kind.TABLES ? Phrase.TABLES_LIST : Phrase.FIGURES_LIST,
                captionList.entries());
    }

    @Override
    public SafeMarkup visit(Contents contents) {
        return navigation(Phrase.CONTENTS_LIST, contents.entries());
    }

    /** Links to places in the document, as nested lists. */
    private SafeMarkup navigation(Phrase name, List<Contents.Entry> entries) {
        return entries.isEmpty()
                ? SafeMarkup.NOTHING
                : SafeMarkup.of(
                        "<nav class=\"list\" aria-label=\"%s\">\n<ul>\n%s</ul>\n</nav>\n",
                        inlines.words().say(name), SafeMarkup.all(entries, this::entry));
    }

    private SafeMarkup entry(Contents.Entry entry) {
        return SafeMarkup.of(
                "<li class=\"level%s\"><a href=\"#%s\">%s%s</a></li>\n",
                entry.level(), entry.target(), number(entry.number()), inlines.all(entry.content()));
    }

    private static SafeMarkup number(Optional<String> number) {
        return SafeMarkup.ifPresent("<span class=\"number-of\">%s</span> ", number);
    }

    @Override
    public SafeMarkup visit(Figure figure) {
        return figure(
                inlines.place(figure.origin()),
                figure.id(),
                SafeMarkup.of("%s\n", picture(figure.image(), figure.alternative())),
                figure.caption());
    }

    /** A nested list, drawn as boxes by the style sheet. */
    @Override
    public SafeMarkup visit(Tree tree) {
        return figure(SafeMarkup.of(" class=\"tree\""), tree.id(), boxes(tree.nodes()), tree.caption());
    }

    private SafeMarkup boxes(List<Tree.Node> nodes) {
        return SafeMarkup.of(
                "<ul>\n%s</ul>\n",
                SafeMarkup.all(
                        nodes,
                        node -> SafeMarkup.of(
                                "<li><span class=\"box\">%s</span>%s</li>\n",
                                inlines.all(node.content()),
                                node.below().isEmpty()
                                        ? SafeMarkup.NOTHING
                                        : SafeMarkup.of("\n%s", boxes(node.below())))));
    }

    private SafeMarkup figure(SafeMarkup style, Optional<String> id, SafeMarkup content, Optional<Caption> caption) {
        return SafeMarkup.of(
                "<figure%s%s>\n%s%s</figure>\n",
                style,
                id(id),
                content,
                SafeMarkup.ifPresent("<figcaption>%s</figcaption>\n", caption.map(this::caption)));
    }

    private static SafeMarkup picture(Image image, String alternative) {
        return SafeMarkup.of(
                "<img src=\"data:%s;base64,%s\" alt=\"%s\" width=\"%s\" height=\"%s\">",
                image.format() == Image.Format.PNG ? "image/png" : "image/jpeg",
                Base64.getEncoder().encodeToString(image.bytes()),
                alternative,
                image.width(),
                image.height());
    }

    private SafeMarkup caption(Caption caption) {
        return SafeMarkup.of(
                "%s%s",
                SafeMarkup.ifPresent("<span class=\"label\">%s</span> ", caption.label()),
                inlines.all(caption.content()));
    }

    @Override
    public SafeMarkup visit(Heading heading) {
        int level = Math.min(DEEPEST, heading.level() + levelShift);
        return SafeMarkup.of(
                "<h%s%s>%s%s</h%s>\n",
                level, id(heading.id()), number(heading.number()), inlines.all(heading.content()), level);
    }

    private static SafeMarkup id(Optional<String> id) {
        return SafeMarkup.ifPresent(" id=\"%s\"", id);
    }

    @Override
    public SafeMarkup visit(Landscape landscape) {
        return SafeMarkup.of("<div class=\"landscape\">\n%s</div>\n", all(landscape.blocks()));
    }

    @Override
    public SafeMarkup visit(NumberedParagraph paragraph) {
        return SafeMarkup.of(
                "<div class=\"numbered depth%s\"%s>\n<p>%s%s</p>\n%s</div>\n",
                paragraph.depth(),
                id(paragraph.id()),
                number(paragraph.label()),
                inlines.all(paragraph.content()),
                all(paragraph.below()));
    }

    @Override
    public SafeMarkup visit(PageBreak pageBreak) {
        return SafeMarkup.of("<div class=\"page-break\"></div>\n");
    }

    @Override
    public SafeMarkup visit(Paragraph paragraph) {
        return paragraph.style() == Paragraph.Style.ATTRIBUTION
                ? SafeMarkup.of("<p class=\"attribution\">%s</p>\n", inlines.all(paragraph.content()))
                : super.visit(paragraph);
    }

    @Override
    public SafeMarkup visit(Signature signature) {
        return SafeMarkup.of("<div class=\"signature\" role=\"img\" aria-label=\"%s\"></div>\n", signature.label());
    }

    /** A wide table scrolls within its own frame, by keyboard too, so that the page as a whole never has to. */
    @Override
    public SafeMarkup visit(Table table) {
        Optional<String> name = table.caption().isPresent() ? table.id().map(id -> id + "-caption") : Optional.empty();
        return SafeMarkup.of(
                "<div class=\"table\" tabindex=\"0\"%s>\n<table%s>\n%s%s</table>\n</div>\n%s",
                SafeMarkup.ifPresent(" role=\"region\" aria-labelledby=\"%s\"", name),
                id(table.id()),
                table.caption()
                        .map(caption -> SafeMarkup.of("<caption%s>%s</caption>\n", id(name), caption(caption)))
                        .orElse(SafeMarkup.NOTHING),
                new HtmlTables(this).of(table),
                SafeMarkup.all(
                        table.notes(),
                        note -> SafeMarkup.of(
                                "<p class=\"table-note\"><sup>%s</sup> %s</p>\n",
                                note.mark(), inlines.all(note.content()))));
    }

    @Override
    public SafeMarkup visit(TitlePage titlePage) {
        return SafeMarkup.of(
                "<header class=\"title-page\">\n%s%s</header>\n",
                SafeMarkup.ifPresent(
                        "<p class=\"crest\">%s</p>\n",
                        titlePage.crest().map(crest -> picture(crest.image(), crest.alternative()))),
                SafeMarkup.all(titlePage.paragraphs(), this::titleLine));
    }

    private SafeMarkup titleLine(Paragraph paragraph) {
        return SafeMarkup.of(
                paragraph.style() == Paragraph.Style.TITLE ? "<h1 class=\"%s\">%s</h1>\n" : "<p class=\"%s\">%s</p>\n",
                paragraph.style().name().toLowerCase(Locale.ROOT),
                inlines.all(paragraph.content()));
    }
}
