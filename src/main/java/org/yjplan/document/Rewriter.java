package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rebuilds a document, node by node and in reading order. A pass overrides the methods of the nodes that it changes; all
 * others come out as they went in.
 */
abstract class Rewriter implements BlockVisitor<Block>, InlineVisitor<Inline> {
    private boolean inTable;

    /** Whether the node that is being rewritten stands in a cell. */
    protected final boolean isInTable() {
        return inTable;
    }

    final Document rewrite(Document document) {
        return new Document(document.metadata(), blocks(document.blocks()));
    }

    protected List<Block> blocks(List<Block> blocks) {
        List<Block> rewritten = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            rewritten.add(block.accept(this));
        }
        return rewritten;
    }

    protected final List<Inline> inlines(List<Inline> inlines) {
        List<Inline> rewritten = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            rewritten.add(inline.accept(this));
        }
        return rewritten;
    }

    /** The id of a block other than a heading, asked for once the content of the block has been rewritten. */
    protected Optional<String> id(Block block) {
        return block.id();
    }

    /** The caption of a block, rewritten. */
    protected Optional<Caption> caption(Block block) {
        return block.caption()
                .map(caption -> new Caption(caption.label(), inlines(caption.content()), caption.origin()));
    }

    @Override
    public Block visit(CallOut callOut) {
        return new CallOut(blocks(callOut.blocks()), callOut.origin());
    }

    @Override
    public Block visit(CaptionList captionList) {
        return captionList;
    }

    @Override
    public Block visit(Contents contents) {
        return contents;
    }

    @Override
    public Block visit(DefinitionList list) {
        List<DefinitionList.Entry> entries = new ArrayList<>(list.entries().size());
        for (DefinitionList.Entry entry : list.entries()) {
            entries.add(new DefinitionList.Entry(inlines(entry.term()), blocks(entry.meaning()), entry.origin()));
        }
        return new DefinitionList(entries, list.origin());
    }

    @Override
    public Block visit(Figure figure) {
        Optional<Caption> caption = caption(figure);
        return new Figure(id(figure), figure.image(), figure.alternative(), caption, figure.origin());
    }

    @Override
    public Block visit(Heading heading) {
        return new Heading(
                heading.level(),
                heading.id(),
                heading.numbered(),
                heading.listed(),
                heading.number(),
                inlines(heading.content()),
                heading.origin());
    }

    @Override
    public Block visit(Landscape landscape) {
        return new Landscape(blocks(landscape.blocks()), landscape.origin());
    }

    @Override
    public Block visit(ListBlock list) {
        List<ListBlock.Item> items = new ArrayList<>(list.items().size());
        for (ListBlock.Item item : list.items()) {
            items.add(new ListBlock.Item(blocks(item.blocks()), item.origin()));
        }
        return new ListBlock(list.ordered(), list.start(), items, list.origin());
    }

    @Override
    public Block visit(Named named) {
        return named;
    }

    @Override
    public Block visit(Numbered numbered) {
        return new Numbered(numbered.by(), numbered.startsOver(), blocks(numbered.blocks()), numbered.origin());
    }

    @Override
    public Block visit(NumberedParagraph paragraph) {
        List<Inline> content = inlines(paragraph.content());
        List<Block> below = blocks(paragraph.below());
        return new NumberedParagraph(
                id(paragraph), paragraph.label(), paragraph.depth(), content, below, paragraph.origin());
    }

    @Override
    public Block visit(PageBreak pageBreak) {
        return pageBreak;
    }

    @Override
    public Block visit(Paragraph paragraph) {
        return new Paragraph(paragraph.style(), inlines(paragraph.content()), paragraph.origin());
    }

    @Override
    public Block visit(Quote quote) {
        return new Quote(blocks(quote.blocks()), quote.origin());
    }

    @Override
    public Block visit(Signature signature) {
        return signature;
    }

    @Override
    public Block visit(Table table) {
        Optional<Caption> caption = caption(table);
        boolean outer = inTable;
        inTable = true;
        TableGrid grid = table.grid().withContent(this::blocks);
        inTable = outer;
        List<TableNote> notes = table.notes().stream()
                .map(note -> new TableNote(note.mark(), inlines(note.content()), note.origin()))
                .toList();
        return new Table(id(table), caption, grid, notes, table.origin());
    }

    @Override
    public Block visit(TitlePage titlePage) {
        return new TitlePage(
                titlePage.crest(),
                titlePage.paragraphs().stream()
                        .map(paragraph ->
                                new Paragraph(paragraph.style(), inlines(paragraph.content()), paragraph.origin()))
                        .toList(),
                titlePage.origin());
    }

    @Override
    public Block visit(Tree tree) {
        List<Tree.Node> nodes = nodes(tree.nodes());
        Optional<Caption> caption = caption(tree);
        return new Tree(id(tree), nodes, caption, tree.origin());
    }

    private List<Tree.Node> nodes(List<Tree.Node> nodes) {
        List<Tree.Node> rewritten = new ArrayList<>(nodes.size());
        for (Tree.Node node : nodes) {
            rewritten.add(new Tree.Node(inlines(node.content()), nodes(node.below()), node.origin()));
        }
        return rewritten;
    }

    @Override
    public Inline visit(CheckBox checkBox) {
        return checkBox;
    }

    @Override
    public Inline visit(Code code) {
        return code;
    }

    @Override
    public Inline visit(CrossReference reference) {
        return reference;
    }

    @Override
    public Inline visit(Emphasis emphasis) {
        return new Emphasis(inlines(emphasis.content()), emphasis.origin());
    }

    @Override
    public Inline visit(Footnote footnote) {
        return new Footnote(footnote.mark(), inlines(footnote.content()), footnote.origin());
    }

    @Override
    public Inline visit(Foreign foreign) {
        return new Foreign(foreign.language(), inlines(foreign.content()), foreign.origin());
    }

    @Override
    public Inline visit(LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline visit(Link link) {
        return new Link(link.target(), inlines(link.content()), link.origin());
    }

    @Override
    public Inline visit(Note note) {
        return new Note(inlines(note.content()), note.origin());
    }

    @Override
    public Inline visit(NoteMark noteMark) {
        return noteMark;
    }

    @Override
    public Inline visit(Rag rag) {
        return new Rag(rag.colour(), inlines(rag.content()), rag.origin());
    }

    @Override
    public Inline visit(Strong strong) {
        return new Strong(inlines(strong.content()), strong.origin());
    }

    @Override
    public Inline visit(Text text) {
        return text;
    }
}
