package org.yjplan.render.docx;

import java.util.List;
import java.util.Optional;
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
import org.yjplan.document.PlainText;
import org.yjplan.document.Quote;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.layout.PageIndex;
import org.yjplan.theme.Theme;

/** Writes blocks into the body of the main part. */
final class BlockWriter implements BlockVisitor<Void> {
    private static final ParagraphStyle FIGURE = ParagraphStyle.light("Figure");
    private static final ParagraphStyle QUOTE = ParagraphStyle.light("Quote");
    private static final ParagraphStyle CALL_OUT = ParagraphStyle.light("CallOut");
    private static final ParagraphStyle CALL_OUT_TEXT = ParagraphStyle.light("CallOutText");
    private static final ParagraphStyle TERM = ParagraphStyle.bold("DefinitionTerm");
    private static final ParagraphStyle DEFINITION = ParagraphStyle.light("Definition");
    private static final ParagraphStyle SIGNATURE = ParagraphStyle.light("Signature");

    private final WordXml xml;
    private final Theme theme;
    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final Bookmarks bookmarks;
    private final ContentControls controls;
    private final ContentsWriter contents;
    private final TableWriter tables;
    private final ListWriter lists;
    private final CaptionWriter captions;
    private final PictureWriter pictures;
    private final TreeWriter trees;
    private final String language;
    private final Wording words;
    private final TitlePageWriter titlePages;
    private final HeadingCounter headings = new HeadingCounter();
    private final ParagraphNumbers numbers;
    private BlockContext context = BlockContext.page(0);

    BlockWriter(WordXml xml, Theme theme, PageIndex pages, Paragraphs paragraphs, Parts parts) {
        this.xml = xml;
        this.theme = theme;
        this.paragraphs = paragraphs;
        bookmarks = parts.bookmarks();
        language = parts.language();
        words = parts.words();
        controls = new ContentControls(xml, parts);
        inlines = new InlineWriter(
                xml, bookmarks, new Hyperlinks(parts.target()::addHyperlink), controls, Optional.of(parts.footnotes()));
        captions = new CaptionWriter(xml, paragraphs, inlines, bookmarks);
        pictures = new PictureWriter(xml, theme, parts);
        contents = new ContentsWriter(xml, paragraphs, inlines, bookmarks, controls, pages);
        tables = new TableWriter(xml, words, theme, paragraphs, inlines, bookmarks, captions, this);
        lists = new ListWriter(theme, paragraphs, inlines, parts.numbering(), this);
        numbers = new ParagraphNumbers(headings, parts.numbering());
        trees = new TreeWriter(xml, paragraphs, inlines, bookmarks, captions);
        titlePages = new TitlePageWriter(paragraphs, inlines, pictures);
    }

    /** Writes blocks one below another. */
    void write(List<Block> blocks, BlockContext where) {
        BlockContext outer = context;
        context = where;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (i > 0 && isBox(block) && blocks.get(i - 1).getClass() == block.getClass()) {
                // Word would draw two adjacent boxes, or signature lines, of one style as a single one.
                paragraphs.empty(ParagraphFormat.of(ParagraphStyle.SEPARATOR));
            }
            block.accept(this);
        }
        context = outer;
    }

    private static boolean isBox(Block block) {
        return block instanceof CallOut || block instanceof Quote || block instanceof Signature;
    }

    /** Writes the blocks of a cell, which must end with a paragraph (ECMA-376 part 1, 17.4.65). */
    void writeCell(List<Block> blocks, BlockContext where) {
        long before = paragraphs.count();
        write(blocks, where);
        if (paragraphs.count() == before) {
            paragraphs.empty(ParagraphFormat.of(where.text()));
        }
        paragraphs.separate();
    }

    @Override
    public Void visit(Paragraph paragraph) {
        ParagraphStyle style = styleOf(paragraph.style());
        boolean leadsOn = !context.inTable() && leadsOn(paragraph.content());
        ParagraphFormat format =
                ParagraphFormat.of(style).alignedRight(context.alignedRight()).kept(leadsOn || context.kept());
        if (context.indent() > 0) {
            format = format.indented(context.indent(), 0);
        }
        paragraphs.write(format, () -> inlines.write(paragraph.content(), style));
        return null;
    }

    private static boolean leadsOn(List<Inline> content) {
        return PlainText.of(content).endsWith(":");
    }

    @Override
    public Void visit(NumberedParagraph paragraph) {
        ParagraphStyle style = ParagraphStyle.NUMBERED;
        int indent = NumberingPart.paragraphIndent(theme, paragraph.depth());
        Optional<ParagraphNumbers.Place> place = numbers.of(paragraph);
        ParagraphFormat usual = ParagraphFormat.of(style).kept(leadsOn(paragraph.content()));
        ParagraphFormat format = place.map(known -> usual.numbered(known.number(), known.level()))
                .orElseGet(() -> usual.indented(indent, NumberingPart.paragraphHanging(theme, paragraph.depth())));
        paragraphs.write(format, () -> {
            if (place.isEmpty()) {
                inlines.writeLight(paragraph.label().orElse("") + "\t", "HeadingNumber");
            }
            bookmarks.around(xml, paragraph.id(), () -> inlines.write(paragraph.content(), style));
        });
        write(paragraph.below(), context.indented(ParagraphStyle.BODY, indent));
        return null;
    }

    private ParagraphStyle styleOf(Paragraph.Style style) {
        return switch (style) {
            case BODY -> context.text();
            case ATTRIBUTION -> ParagraphStyle.ATTRIBUTION;
            default -> TitlePageWriter.styleOf(style);
        };
    }

    @Override
    public Void visit(Heading heading) {
        ParagraphStyle style = ParagraphStyle.heading(heading.level(), heading.listed());
        ParagraphFormat format = ParagraphFormat.of(style);
        boolean counted = headings.agrees(heading);
        if (!counted) {
            format = format.numbered(NumberingPart.NONE, 0).indented(0, 0);
        } else if (!heading.listed()) {
            format = format.numbered(NumberingPart.HEADINGS, heading.level() - 1);
        }
        paragraphs.write(format, () -> {
            if (!counted && heading.number().isPresent()) {
                inlines.writeLight(heading.number().get() + " ", "HeadingNumber");
            }
            bookmarks.around(xml, heading.id(), () -> inlines.write(heading.content(), style));
        });
        return null;
    }

    @Override
    public Void visit(ListBlock list) {
        lists.write(list, context);
        return null;
    }

    @Override
    public Void visit(Table table) {
        tables.write(table, context);
        return null;
    }

    @Override
    public Void visit(Contents toc) {
        contents.write(toc);
        return null;
    }

    @Override
    public Void visit(CaptionList list) {
        contents.write(list);
        return null;
    }

    /** A picture stays on the page of the caption below it. */
    @Override
    public Void visit(Figure figure) {
        boolean captioned = figure.caption().isPresent();
        ParagraphFormat format = ParagraphFormat.of(FIGURE).kept(captioned);
        paragraphs.write(
                context.indent() > 0 ? format.indented(context.indent(), 0) : format,
                () -> bookmarks.around(
                        xml,
                        captioned ? Optional.empty() : figure.id(),
                        () -> pictures.write(figure, context.available())));
        figure.caption()
                .ifPresent(caption -> captions.write(caption, figure.id(), ParagraphStyle.FIGURE_CAPTION, context));
        return null;
    }

    @Override
    public Void visit(TitlePage titlePage) {
        titlePages.write(titlePage, context);
        return null;
    }

    @Override
    public Void visit(Tree tree) {
        trees.write(tree, context);
        return null;
    }

    @Override
    public Void visit(Quote quote) {
        int indent = context.indent() == 0 ? 0 : Twips.of(theme.spacing().indent());
        write(quote.blocks(), context.indented(QUOTE, indent));
        paragraphs.oweAfterBlock();
        return null;
    }

    /** A box of paragraphs comes from their style; a box with other content is a table around it. */
    @Override
    public Void visit(CallOut callOut) {
        boolean simple = !context.inTable()
                && context.indent() == 0
                && callOut.blocks().stream().allMatch(BlockWriter::fitsBorders);
        if (simple) {
            for (Block block : callOut.blocks()) {
                if (block instanceof ListBlock list) {
                    lists.writeInCallOut(list, Twips.of(theme.spacing().paragraph()));
                } else {
                    write(List.of(block), context.indented(CALL_OUT, 0));
                }
            }
        } else {
            box(callOut);
        }
        return null;
    }

    /** Word draws one border around paragraphs whose first lines start at the same indent: not around nested lists. */
    private static boolean fitsBorders(Block block) {
        return block instanceof Paragraph
                || block instanceof ListBlock list
                        && list.items().stream()
                                .allMatch(item -> item.blocks().size() == 1
                                        && item.blocks().get(0) instanceof Paragraph);
    }

    private void box(CallOut callOut) {
        int width = context.available();
        int padding = 2 * Twips.of(theme.spacing().paragraph());
        paragraphs.separate();
        paragraphs.tableStarts();
        xml.start("w:tbl").start("w:tblPr").value("w:tblStyle", "CallOutBox");
        xml.empty("w:tblW").attribute("w:w", width).attribute("w:type", "dxa");
        if (context.indent() > 0) {
            xml.empty("w:tblInd").attribute("w:w", context.indent()).attribute("w:type", "dxa");
        }
        xml.empty("w:tblLayout").attribute("w:type", "fixed");
        xml.empty("w:tblLook").attribute("w:val", "0620");
        xml.value("w:tblCaption", words.say(Phrase.BOX));
        xml.value("w:tblDescription", words.say(Phrase.BOX_DESCRIPTION)).end();
        xml.start("w:tblGrid").empty("w:gridCol").attribute("w:w", width).end();
        // Accessibility checkers require a header row in every table.
        xml.start("w:tr").start("w:trPr").empty("w:tblHeader").end();
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").end();
        ParagraphStyle text = context.inTable() ? context.text() : CALL_OUT_TEXT;
        BlockContext inside = context.inBox(text, Math.max(1, width - padding));
        writeCell(callOut.blocks(), inside);
        xml.end().end().end();
        paragraphs.tableEnded();
    }

    @Override
    public Void visit(DefinitionList definitionList) {
        int indent = Twips.of(theme.spacing().indent());
        for (DefinitionList.Entry entry : definitionList.entries()) {
            ParagraphFormat term = ParagraphFormat.of(TERM);
            paragraphs.write(
                    context.indent() > 0 ? term.indented(context.indent(), 0) : term,
                    () -> inlines.write(entry.term(), TERM));
            write(entry.meaning(), context.indented(DEFINITION, indent));
        }
        return null;
    }

    @Override
    public Void visit(Signature signature) {
        ParagraphStyle style = context.inTable() ? context.text() : SIGNATURE;
        paragraphs.write(ParagraphFormat.of(style), () -> {
            switch (signature.kind()) {
                case SIGNATURE -> controls.writeSignature(signature.label());
                case DATE -> controls.writeDate(signature.label(), language);
            }
        });
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        paragraphs.startPage();
        return null;
    }

    /** Landscape pages are sections of their own; within other blocks the orientation cannot change. */
    @Override
    public Void visit(Landscape landscape) {
        write(landscape.blocks(), context);
        return null;
    }
}
