package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.CallOut;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Cell;
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
import org.yjplan.document.Row;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;

/** Gathers the ids of a document, so that a link can be written before the place that it leads to. */
final class TargetIds implements BlockVisitor<Void> {
    private final List<String> ids = new ArrayList<>();

    private TargetIds() {}

    /** The ids of headings, numbered paragraphs, tables and figures, in order. */
    static List<String> of(List<Block> blocks) {
        TargetIds targets = new TargetIds();
        targets.visitAll(blocks);
        return targets.ids;
    }

    private Void visitAll(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        return null;
    }

    @Override
    public Void visit(CallOut callOut) {
        return visitAll(callOut.blocks());
    }

    @Override
    public Void visit(CaptionList captionList) {
        return null;
    }

    @Override
    public Void visit(Figure figure) {
        figure.id().ifPresent(ids::add);
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        return null;
    }

    @Override
    public Void visit(DefinitionList definitionList) {
        for (DefinitionList.Entry entry : definitionList.entries()) {
            visitAll(entry.meaning());
        }
        return null;
    }

    @Override
    public Void visit(Heading heading) {
        heading.id().ifPresent(ids::add);
        return null;
    }

    @Override
    public Void visit(Landscape landscape) {
        return visitAll(landscape.blocks());
    }

    @Override
    public Void visit(ListBlock list) {
        for (ListBlock.Item item : list.items()) {
            visitAll(item.blocks());
        }
        return null;
    }

    @Override
    public Void visit(NumberedParagraph paragraph) {
        paragraph.id().ifPresent(ids::add);
        return visitAll(paragraph.below());
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return null;
    }

    @Override
    public Void visit(Quote quote) {
        return visitAll(quote.blocks());
    }

    @Override
    public Void visit(Signature signature) {
        return null;
    }

    @Override
    public Void visit(Table table) {
        table.id().ifPresent(ids::add);
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                visitAll(cell.blocks());
            }
        }
        return null;
    }

    @Override
    public Void visit(TitlePage titlePage) {
        return null;
    }

    @Override
    public Void visit(Tree tree) {
        tree.id().ifPresent(ids::add);
        return null;
    }
}
