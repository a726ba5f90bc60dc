package org.yjplan.document;

import java.util.List;
import java.util.Optional;

/**
 * Looks at a document, node by node and in reading order, and changes nothing: for questions, as a {@link Rewriter} is for
 * changes. A reader overrides the methods of the nodes that it asks about, and calls the method that it overrides to go
 * on to what such a node holds.
 *
 * <p>The entries of contents and of lists of tables or figures repeat what stands elsewhere, and are passed over.
 */
public abstract class Walker implements BlockVisitor<Void>, InlineVisitor<Void> {
    private boolean inTable;

    /** Whether the node that is being looked at stands in a cell. */
    protected final boolean isInTable() {
        return inTable;
    }

    /** Looks at blocks, one after the other. */
    public final Void blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
        return null;
    }

    /** Looks at inlines, one after the other. */
    protected final Void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    /** Looks at a block of any kind. */
    protected void block(Block block) {
        block.accept(this);
    }

    private Void caption(Optional<Caption> given) {
        given.ifPresent(caption -> inlines(caption.content()));
        return null;
    }

    @Override
    public Void visit(CallOut callOut) {
        return blocks(callOut.blocks());
    }

    @Override
    public Void visit(CaptionList captionList) {
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        for (DefinitionList.Entry entry : list.entries()) {
            inlines(entry.term());
            blocks(entry.meaning());
        }
        return null;
    }

    @Override
    public Void visit(Figure figure) {
        return caption(figure.caption());
    }

    @Override
    public Void visit(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Void visit(Landscape landscape) {
        return blocks(landscape.blocks());
    }

    @Override
    public Void visit(ListBlock list) {
        list.items().forEach(item -> blocks(item.blocks()));
        return null;
    }

    @Override
    public Void visit(Named named) {
        return null;
    }

    @Override
    public Void visit(Numbered numbered) {
        return blocks(numbered.blocks());
    }

    @Override
    public Void visit(NumberedParagraph paragraph) {
        inlines(paragraph.content());
        return blocks(paragraph.below());
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Void visit(Quote quote) {
        return blocks(quote.blocks());
    }

    @Override
    public Void visit(Signature signature) {
        return null;
    }

    @Override
    public Void visit(Table table) {
        caption(table.caption());
        boolean outer = inTable;
        inTable = true;
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        inTable = outer;
        table.notes().forEach(note -> inlines(note.content()));
        return null;
    }

    @Override
    public Void visit(TitlePage titlePage) {
        return blocks(titlePage.paragraphs());
    }

    @Override
    public Void visit(Tree tree) {
        nodes(tree.nodes());
        return caption(tree.caption());
    }

    private void nodes(List<Tree.Node> nodes) {
        for (Tree.Node node : nodes) {
            inlines(node.content());
            nodes(node.below());
        }
    }

    @Override
    public Void visit(CheckBox checkBox) {
        return null;
    }

    @Override
    public Void visit(Code code) {
        return null;
    }

    @Override
    public Void visit(CrossReference reference) {
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public Void visit(Footnote footnote) {
        return inlines(footnote.content());
    }

    @Override
    public Void visit(Foreign foreign) {
        return inlines(foreign.content());
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        return null;
    }

    @Override
    public Void visit(Link link) {
        return inlines(link.content());
    }

    @Override
    public Void visit(Note note) {
        return inlines(note.content());
    }

    @Override
    public Void visit(NoteMark noteMark) {
        return null;
    }

    @Override
    public Void visit(Rag rag) {
        return inlines(rag.content());
    }

    @Override
    public Void visit(Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public Void visit(Text text) {
        return null;
    }
}
