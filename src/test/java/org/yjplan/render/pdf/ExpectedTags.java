package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.CallOut;
import org.yjplan.document.Caption;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Cell;
import org.yjplan.document.Contents;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Document;
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
import org.yjplan.layout.PageIndex;

/** The tags that a document must have in PDF, derived from the document alone, for random documents. */
final class ExpectedTags implements BlockVisitor<Void> {
    private static final String[] BULLETS = {"•", "–", "◦", "▪"};
    private static final String[] ROMAN = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private final PageIndex pages;
    private final TagCursor cursor;
    private final ExpectedInlineTags inlines;
    private int lastLevel;
    private int bullets;
    private int numbers;

    private ExpectedTags(PageIndex pages, TagCursor cursor, String language) {
        this.pages = pages;
        this.cursor = cursor;
        this.inlines = new ExpectedInlineTags(cursor, language);
    }

    /** Checks that a file has the tags of its document, with all text in them. */
    static void assertAreThoseOf(Document document, Rendered rendered) {
        PdfReader read = PdfReader.read(rendered.pdf());
        assertThat(withoutAnnotations(read.document()))
                .isEqualTo(of(document, rendered.layout()).outline());
        assertThat(read.stray()).isBlank();
    }

    private static String withoutAnnotations(Tag tag) {
        return tag.outline().replaceAll(" annotations=\\d+", "");
    }

    private static Tag of(Document document, PageIndex pages) {
        Tag top = Tag.of("Document");
        ExpectedTags expected =
                new ExpectedTags(pages, new TagCursor(top), document.metadata().language());
        expected.blocks(document.blocks());
        return top;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Void visit(CallOut callOut) {
        return cursor.within("Div", () -> blocks(callOut.blocks()));
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
        return cursor.within("Div", () -> {
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
        cursor.add(picture);
    }

    private void caption(Caption caption) {
        cursor.within("Caption", () -> {
            cursor.add(caption.label().map(label -> label + " ").orElse(""));
            inlines.words(caption.content());
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
        return cursor.within(
                "TOC",
                () -> entries.forEach(entry -> cursor.within(
                        "TOCI",
                        () -> cursor.within("Reference", () -> {
                            Tag link = Tag.of("Link");
                            cursor.within(link, () -> {
                                cursor.add(entry.number()
                                        .map(number -> number + " ")
                                        .orElse(""));
                                inlines.add(entry.content());
                                pages.pageOf(entry.target()).ifPresent(page -> cursor.add(" " + page));
                            });
                        }))));
    }

    @Override
    public Void visit(DefinitionList list) {
        Tag terms = Tag.of("L");
        terms.attributes().put("ListNumbering", "None");
        return cursor.within(terms, () -> list.entries()
                .forEach(entry -> cursor.within("LI", () -> {
                    cursor.within("Lbl", () -> inlines.words(entry.term()));
                    cursor.within("LBody", () -> {
                        int outerBullets = bullets;
                        blocks(entry.meaning());
                        bullets = outerBullets;
                    });
                })));
    }

    @Override
    public Void visit(Heading heading) {
        lastLevel = Math.min(heading.level(), lastLevel + 1);
        return cursor.within("H" + lastLevel, () -> {
            cursor.add(heading.number().map(number -> number + " ").orElse(""));
            inlines.words(heading.content());
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
        return cursor.within(items, () -> {
            for (int i = 0; i < list.items().size(); i++) {
                String label = list.ordered() ? number(list.start() + i) : BULLETS[bullets % 4];
                ListBlock.Item item = list.items().get(i);
                cursor.within("LI", () -> {
                    cursor.within("Lbl", () -> cursor.add(label));
                    cursor.within("LBody", () -> {
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
        cursor.within("P", () -> {
            cursor.add(paragraph.label().orElseThrow() + " ");
            inlines.words(paragraph.content());
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
        return cursor.within(
                paragraph.style() == Paragraph.Style.TITLE ? "Title" : "P", () -> inlines.words(paragraph.content()));
    }

    @Override
    public Void visit(Quote quote) {
        return cursor.within("BlockQuote", () -> blocks(quote.blocks()));
    }

    @Override
    public Void visit(Signature signature) {
        if (signature.kind() == Signature.Kind.SIGNATURE) {
            return cursor.within("Form", () -> {});
        }
        Tag figure = Tag.of("Figure");
        figure.attributes().put("Alt", signature.label());
        figure.attributes().put("BBox", "4 numbers");
        return cursor.within(figure, () -> {});
    }

    @Override
    public Void visit(Table table) {
        cursor.within("Table", () -> {
            table.caption().ifPresent(this::caption);
            if (!table.head().isEmpty()) {
                cursor.within("THead", () -> rows(table.head()));
            }
            cursor.within("TBody", () -> rows(table.body()));
        });
        table.notes().forEach(note -> inlines.note(note.mark(), note.content()));
        return null;
    }

    /** Rows in which no cell starts are not rows in a file, and row spans do not count them. */
    private void rows(List<Row> rows) {
        for (int r = 0; r < rows.size(); r++) {
            if (!rows.get(r).cells().isEmpty()) {
                row(rows.get(r), rows.subList(r, rows.size()));
            }
        }
    }

    private void row(Row row, List<Row> from) {
        cursor.within("TR", () -> row.cells().forEach(cell -> {
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
            cursor.within(inner, () -> blocks(cell.blocks()));
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
        return cursor.within("Div", () -> {
            boxes(tree.nodes());
            caption(tree.caption().get());
        });
    }

    private Void boxes(List<Tree.Node> nodes) {
        Tag list = Tag.of("L");
        list.attributes().put("ListNumbering", "None");
        return cursor.within(
                list,
                () -> nodes.forEach(node -> cursor.within(
                        "LI",
                        () -> cursor.within("LBody", () -> {
                            cursor.within("P", () -> inlines.words(node.content()));
                            if (!node.below().isEmpty()) {
                                boxes(node.below());
                            }
                        }))));
    }
}
