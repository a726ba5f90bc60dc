package org.yjplan.render.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.CallOut;
import org.yjplan.document.Caption;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Cell;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Code;
import org.yjplan.document.Contents;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Document;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Figure;
import org.yjplan.document.Footnote;
import org.yjplan.document.Foreign;
import org.yjplan.document.Heading;
import org.yjplan.document.Inline;
import org.yjplan.document.InlineVisitor;
import org.yjplan.document.Landscape;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Link;
import org.yjplan.document.ListBlock;
import org.yjplan.document.NoteMark;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Paragraph;
import org.yjplan.document.PlainText;
import org.yjplan.document.Quote;
import org.yjplan.document.Rag;
import org.yjplan.document.Row;
import org.yjplan.document.Signature;
import org.yjplan.document.Strong;
import org.yjplan.document.Table;
import org.yjplan.document.Text;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;
import org.yjplan.layout.PageIndex;

/** The tags that a document must have in PDF, worked out from the document alone. */
final class ExpectedTags implements BlockVisitor<Void>, InlineVisitor<Void> {
    private static final String[] BULLETS = {"•", "–", "◦", "▪"};
    private static final String[] ROMAN = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private final PageIndex pages;
    private final String language;
    private Tag tag = Tag.of("Document");
    private int lastLevel;
    private int bullets;
    private int numbers;
    private boolean inLink;
    private List<Footnote> footnotes = new ArrayList<>();

    private ExpectedTags(PageIndex pages, String language) {
        this.language = language;
        this.pages = pages;
    }

    static Tag of(Document document, PageIndex pages) {
        ExpectedTags expected = new ExpectedTags(pages, document.metadata().language());
        expected.blocks(document.blocks());
        return expected.tag;
    }

    private Void within(String type, Runnable content) {
        return within(Tag.of(type), content);
    }

    private Void within(Tag inner, Runnable content) {
        Tag outer = tag;
        tag = outer.add(inner);
        content.run();
        tag = outer;
        return null;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    /** The words of a paragraph or the like, and after them its footnotes. */
    private void words(List<Inline> inlines) {
        List<Footnote> outer = footnotes;
        footnotes = new ArrayList<>();
        inlines(inlines);
        for (int i = 0; i < footnotes.size(); i++) {
            Footnote footnote = footnotes.get(i);
            note(footnote.mark(), footnote.content());
        }
        footnotes = outer;
    }

    @Override
    public Void visit(CallOut callOut) {
        return within("Div", () -> blocks(callOut.blocks()));
    }

    @Override
    public Void visit(CaptionList list) {
        return entries(list.entries());
    }

    @Override
    public Void visit(Figure figure) {
        if (figure.caption().isEmpty()) {
            return picture(figure);
        }
        return within("Div", () -> {
            picture(figure);
            caption(figure.caption().get());
        });
    }

    private Void picture(Figure figure) {
        if (!figure.isDecorative()) {
            picture(figure.alternative());
        }
        return null;
    }

    private void picture(String alternative) {
        Tag picture = Tag.of("Figure");
        picture.attributes().put("Alt", alternative);
        picture.attributes().put("BBox", "4 numbers");
        tag.add(picture);
    }

    private void caption(Caption caption) {
        within("Caption", () -> {
            tag.add(caption.label().map(label -> label + " ").orElse(""));
            words(caption.content());
        });
    }

    @Override
    public Void visit(Contents contents) {
        return entries(contents.entries());
    }

    private Void entries(List<Contents.Entry> entries) {
        if (entries.isEmpty()) {
            return null;
        }
        return within(
                "TOC",
                () -> entries.forEach(entry -> within(
                        "TOCI",
                        () -> within("Reference", () -> {
                            Tag link = Tag.of("Link");
                            within(link, () -> {
                                tag.add(entry.number()
                                        .map(number -> number + " ")
                                        .orElse(""));
                                inlines(entry.content());
                                pages.pageOf(entry.target()).ifPresent(page -> tag.add(" " + page));
                            });
                        }))));
    }

    @Override
    public Void visit(DefinitionList list) {
        Tag terms = Tag.of("L");
        terms.attributes().put("ListNumbering", "None");
        return within(terms, () -> list.entries()
                .forEach(entry -> within("LI", () -> {
                    within("Lbl", () -> words(entry.term()));
                    within("LBody", () -> {
                        int outerBullets = bullets;
                        blocks(entry.meaning());
                        bullets = outerBullets;
                    });
                })));
    }

    @Override
    public Void visit(Heading heading) {
        lastLevel = Math.min(heading.level(), lastLevel + 1);
        return within("H" + lastLevel, () -> {
            tag.add(heading.number().map(number -> number + " ").orElse(""));
            words(heading.content());
        });
    }

    @Override
    public Void visit(Landscape landscape) {
        blocks(landscape.blocks());
        return null;
    }

    @Override
    public Void visit(ListBlock list) {
        Tag items = Tag.of("L");
        String[] numberings = {"Decimal", "LowerAlpha", "LowerRoman"};
        items.attributes().put("ListNumbering", list.ordered() ? numberings[numbers % 3] : "Disc");
        return within(items, () -> {
            for (int i = 0; i < list.items().size(); i++) {
                String label = list.ordered() ? number(list.start() + i) : BULLETS[bullets % 4];
                ListBlock.Item item = list.items().get(i);
                within("LI", () -> {
                    within("Lbl", () -> tag.add(label));
                    within("LBody", () -> {
                        bullets += list.ordered() ? 0 : 1;
                        numbers += list.ordered() ? 1 : 0;
                        blocks(item.blocks());
                        bullets -= list.ordered() ? 0 : 1;
                        numbers -= list.ordered() ? 1 : 0;
                    });
                });
            }
        });
    }

    private String number(int n) {
        return switch (numbers % 3) {
            case 0 -> n + ".";
            case 1 -> (n > 26 ? "a" : "") + (char) ('a' + (n - 1) % 26) + ".";
            default -> "x".repeat(n / 10) + ROMAN[n % 10] + ".";
        };
    }

    @Override
    public Void visit(NumberedParagraph paragraph) {
        within("P", () -> {
            tag.add(paragraph.label().orElseThrow() + " ");
            words(paragraph.content());
        });
        blocks(paragraph.below());
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return within(paragraph.style() == Paragraph.Style.TITLE ? "Title" : "P", () -> words(paragraph.content()));
    }

    @Override
    public Void visit(Quote quote) {
        return within("BlockQuote", () -> blocks(quote.blocks()));
    }

    @Override
    public Void visit(Signature signature) {
        if (signature.kind() == Signature.Kind.SIGNATURE) {
            return within("Form", () -> {});
        }
        Tag figure = Tag.of("Figure");
        figure.attributes().put("Alt", signature.label());
        figure.attributes().put("BBox", "4 numbers");
        return within(figure, () -> {});
    }

    @Override
    public Void visit(Table table) {
        within("Table", () -> {
            table.caption().ifPresent(this::caption);
            if (!table.head().isEmpty()) {
                within("THead", () -> rows(table.head()));
            }
            within("TBody", () -> rows(table.body()));
        });
        table.notes().forEach(note -> note(note.mark(), note.content()));
        return null;
    }

    private void note(String mark, List<Inline> content) {
        boolean outer = inLink;
        inLink = false;
        within("Note", () -> {
            within("Lbl", () -> within("Link", () -> tag.add(mark)));
            within("P", () -> inlines(content));
        });
        inLink = outer;
    }

    /** Rows that no cell starts in are no rows in a file, and no row span counts them. */
    private void rows(List<Row> rows) {
        for (int r = 0; r < rows.size(); r++) {
            if (!rows.get(r).cells().isEmpty()) {
                row(rows.get(r), rows.subList(r, rows.size()));
            }
        }
    }

    private void row(Row row, List<Row> from) {
        within("TR", () -> row.cells().forEach(cell -> {
            Tag inner = Tag.of(cell.isHeader() ? "TH" : "TD");
            if (cell.isHeader()) {
                inner.attributes().put("Scope", cell.scope() == Cell.Scope.ROW ? "Row" : "Column");
            }
            if (cell.columnSpan() > 1) {
                inner.attributes().put("ColSpan", String.valueOf(cell.columnSpan()));
            }
            long rows = from.subList(0, cell.rowSpan()).stream()
                    .filter(covered -> !covered.cells().isEmpty())
                    .count();
            if (rows > 1) {
                inner.attributes().put("RowSpan", String.valueOf(rows));
            }
            int outerBullets = bullets;
            int outerNumbers = numbers;
            bullets = 0;
            numbers = 0;
            within(inner, () -> blocks(cell.blocks()));
            bullets = outerBullets;
            numbers = outerNumbers;
        }));
    }

    @Override
    public Void visit(TitlePage titlePage) {
        titlePage.crest().filter(crest -> !crest.isDecorative()).ifPresent(crest -> picture(crest.alternative()));
        titlePage.paragraphs().forEach(paragraph -> paragraph.accept(this));
        return null;
    }

    @Override
    public Void visit(Tree tree) {
        if (tree.caption().isEmpty()) {
            return boxes(tree.nodes());
        }
        return within("Div", () -> {
            boxes(tree.nodes());
            caption(tree.caption().get());
        });
    }

    private Void boxes(List<Tree.Node> nodes) {
        Tag list = Tag.of("L");
        list.attributes().put("ListNumbering", "None");
        return within(
                list,
                () -> nodes.forEach(node -> within(
                        "LI",
                        () -> within("LBody", () -> {
                            within("P", () -> words(node.content()));
                            if (!node.below().isEmpty()) {
                                boxes(node.below());
                            }
                        }))));
    }

    @Override
    public Void visit(CheckBox checkBox) {
        Tag sign = Tag.of("Span");
        boolean welsh = language.startsWith("cy");
        sign.attributes()
                .put(
                        "Alt",
                        checkBox.ticked() ? welsh ? "wedi’i dicio" : "ticked" : welsh ? "heb ei dicio" : "not ticked");
        return within(sign, () -> tag.add(checkBox.ticked() ? "☑" : "☐"));
    }

    @Override
    public Void visit(Foreign foreign) {
        Tag span = Tag.of("Span");
        span.attributes().put("Lang", foreign.language());
        return within(span, () -> inlines(foreign.content()));
    }

    @Override
    public Void visit(Footnote footnote) {
        footnotes.add(footnote);
        return reference(footnote.mark());
    }

    private Void reference(String mark) {
        return within("Reference", () -> {
            if (inLink) {
                tag.add(mark);
            } else {
                within("Link", () -> tag.add(mark));
            }
        });
    }

    @Override
    public Void visit(Code code) {
        tag.add(shown(code.value()));
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        inlines(emphasis.content());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        tag.add(" ");
        return null;
    }

    @Override
    public Void visit(Link link) {
        if (inLink || PlainText.of(link.content()).isBlank()) {
            inlines(link.content());
            return null;
        }
        inLink = true;
        within("Link", () -> inlines(link.content()));
        inLink = false;
        return null;
    }

    @Override
    public Void visit(NoteMark noteMark) {
        return reference(noteMark.mark());
    }

    @Override
    public Void visit(Rag rag) {
        inlines(rag.content());
        return null;
    }

    @Override
    public Void visit(Strong strong) {
        inlines(strong.content());
        return null;
    }

    @Override
    public Void visit(Text text) {
        tag.add(shown(text.value()));
        return null;
    }

    /** The characters as the page shows them: composed, and without those that only say where a line may end. */
    private static String shown(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replace('\u2011', '-')
                .replace("\u00ad", "")
                .replace("\u200b", "")
                .replace("\u2060", "");
    }
}
