package org.yjplan.render.markdown;

import java.util.List;
import java.util.Optional;
import org.yjplan.document.CallOut;
import org.yjplan.document.Caption;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.document.Figure;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;
import org.yjplan.markup.HtmlFlow;
import org.yjplan.markup.SafeMarkup;

/** The content of the cells of an {@link HtmlTable}, as HTML. */
final class CellBlocks extends HtmlFlow {
    private final Surroundings surroundings;
    private final CellInlines inlines;

    CellBlocks(Surroundings surroundings) {
        this(surroundings, new CellInlines(surroundings));
    }

    private CellBlocks(Surroundings surroundings, CellInlines inlines) {
        super(inlines);
        this.surroundings = surroundings;
        this.inlines = inlines;
    }

    /** All on one line. */
    @Override
    protected SafeMarkup lines(String pattern, Object... parts) {
        return SafeMarkup.of(pattern.replace("\n", ""), parts);
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
    public SafeMarkup visit(NumberedParagraph paragraph) {
        return SafeMarkup.of(
                "<p>%s%s</p>%s", before(paragraph.label()), inlines.all(paragraph.content()), all(paragraph.below()));
    }

    @Override
    public SafeMarkup visit(PageBreak pageBreak) {
        return SafeMarkup.NOTHING;
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
