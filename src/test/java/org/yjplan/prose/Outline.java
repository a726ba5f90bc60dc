package org.yjplan.prose;

import java.util.List;
import java.util.stream.Collectors;
import org.yjplan.document.*;

/** A short form of blocks and inlines, for tests to compare with. */
public final class Outline implements BlockVisitor<String>, InlineVisitor<String> {
    private Outline() {}

    /** The short form of some blocks. */
    public static String of(List<Block> blocks) {
        Outline outline = new Outline();
        return blocks.stream().map(block -> block.accept(outline)).collect(Collectors.joining(" "));
    }

    /** The short form of some inlines. */
    public static String ofWords(List<Inline> inlines) {
        Outline outline = new Outline();
        return inlines.stream().map(inline -> inline.accept(outline)).collect(Collectors.joining());
    }

    private static String call(String name, List<Block> blocks) {
        return name + "(" + of(blocks) + ")";
    }

    @Override
    public String visit(CallOut callOut) {
        return call("call-out", callOut.blocks());
    }

    @Override
    public String visit(Contents contents) {
        return "toc" + contents.depth();
    }

    @Override
    public String visit(DefinitionList list) {
        return list.entries().stream()
                .map(entry -> "dt(" + ofWords(entry.term()) + ") " + call("dd", entry.meaning()))
                .collect(Collectors.joining(" ", "dl(", ")"));
    }

    @Override
    public String visit(Heading heading) {
        return "h" + heading.level()
                + heading.id().map(id -> "#" + id).orElse("")
                + (heading.numbered() ? "" : "-")
                + (heading.listed() ? "" : "~")
                + "(" + ofWords(heading.content()) + ")";
    }

    @Override
    public String visit(Landscape landscape) {
        return call("landscape", landscape.blocks());
    }

    @Override
    public String visit(ListBlock list) {
        return list.items().stream()
                .map(item -> call("li", item.blocks()))
                .collect(Collectors.joining(" ", list.ordered() ? "ol" + list.start() + "(" : "ul(", ")"));
    }

    @Override
    public String visit(Numbered numbered) {
        return call("numbered", numbered.blocks());
    }

    @Override
    public String visit(NumberedParagraph paragraph) {
        return "n" + paragraph.depth()
                + paragraph.id().map(id -> "#" + id).orElse("")
                + paragraph.label().map(label -> "[" + label + "]").orElse("")
                + "(" + ofWords(paragraph.content()) + ")"
                + (paragraph.below().isEmpty() ? "" : call("below", paragraph.below()));
    }

    @Override
    public String visit(Tree tree) {
        return "tree" + tree.id().map(id -> "#" + id).orElse("") + "(" + visit(tree.list()) + ")"
                + tree.caption()
                        .map(caption -> " caption(" + ofWords(caption.content()) + ")")
                        .orElse("");
    }

    @Override
    public String visit(PageBreak pageBreak) {
        return "page";
    }

    @Override
    public String visit(Paragraph paragraph) {
        String name =
                switch (paragraph.style()) {
                    case BODY -> "p";
                    case ATTRIBUTION -> "by";
                    default -> paragraph.style().name().toLowerCase(java.util.Locale.ROOT);
                };
        return name + "(" + ofWords(paragraph.content()) + ")";
    }

    @Override
    public String visit(Quote quote) {
        return call("quote", quote.blocks());
    }

    @Override
    public String visit(Signature signature) {
        return "sign(" + signature.label() + ")";
    }

    @Override
    public String visit(Table table) {
        StringBuilder text = new StringBuilder("table");
        table.id().ifPresent(id -> text.append('#').append(id));
        table.columns().forEach(column -> text.append(' ')
                .append(Character.toLowerCase(column.kind().name().charAt(0))));
        table.caption()
                .ifPresent(caption ->
                        text.append(" [").append(ofWords(caption.content())).append(']'));
        for (Row row : table.rows()) {
            text.append('\n').append(row.kind().name().toLowerCase(java.util.Locale.ROOT));
            for (Cell cell : row.cells()) {
                text.append(" | ");
                text.append(
                        cell.scope() == Cell.Scope.NONE
                                ? ""
                                : cell.scope().name().charAt(0) + ":");
                text.append(cell.columnSpan() > 1 ? "w" + cell.columnSpan() + ":" : "");
                text.append(cell.rowSpan() > 1 ? "h" + cell.rowSpan() + ":" : "");
                text.append(of(cell.blocks()));
            }
        }
        return text.append('\n').toString();
    }

    @Override
    public String visit(TitlePage titlePage) {
        return call("title-page", List.copyOf(titlePage.paragraphs()));
    }

    @Override
    public String visit(Code code) {
        return "code(" + code.value() + ")";
    }

    @Override
    public String visit(CheckBox checkBox) {
        return checkBox.ticked() ? "box(x)" : "box( )";
    }

    @Override
    public String visit(Foreign foreign) {
        return foreign.language() + "(" + ofWords(foreign.content()) + ")";
    }

    @Override
    public String visit(Footnote footnote) {
        return "footnote " + footnote.mark() + "(" + ofWords(footnote.content()) + ")";
    }

    @Override
    public String visit(CaptionList list) {
        return "list-of " + list.kind() + "\n";
    }

    @Override
    public String visit(Figure figure) {
        return "figure " + figure.id().orElse("") + " " + figure.image() + "(" + figure.alternative() + ")"
                + figure.caption()
                        .map(caption -> "[" + ofWords(caption.content()) + "]")
                        .orElse("");
    }

    @Override
    public String visit(Emphasis emphasis) {
        return "em(" + ofWords(emphasis.content()) + ")";
    }

    @Override
    public String visit(LineBreak lineBreak) {
        return "br ";
    }

    @Override
    public String visit(Link link) {
        return "a " + link.target() + "(" + ofWords(link.content()) + ")";
    }

    @Override
    public String visit(NoteMark noteMark) {
        return "mark(" + noteMark.mark() + ")";
    }

    @Override
    public String visit(Rag rag) {
        return "rag " + rag.colour() + "(" + ofWords(rag.content()) + ")";
    }

    @Override
    public String visit(Strong strong) {
        return "strong(" + ofWords(strong.content()) + ")";
    }

    @Override
    public String visit(Text text) {
        return text.value();
    }

    @Override
    public String visit(CrossReference reference) {
        return "ref(" + reference.target() + ")";
    }

    @Override
    public String visit(Note note) {
        return "note(" + ofWords(note.content()) + ")";
    }
}
