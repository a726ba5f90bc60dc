package org.yjplan.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.document.Origin.NONE;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.yjplan.Golden;
import org.yjplan.document.Block;
import org.yjplan.document.Code;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.Inline;
import org.yjplan.document.LineBreak;
import org.yjplan.document.ListBlock;
import org.yjplan.document.Paragraph;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;

class MarkdownRendererTest {
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void writesOneOfEverything() {
        Golden.file("render/markdown/kitchen-sink.md").holds(renderer.render(SampleDocuments.kitchenSink()));
    }

    @Property(tries = 500)
    void saysTheSameWordsInTheSameOrder(@ForAll("documents") Document document) {
        DocumentWords.assertSaysTheSame(document, MarkdownText.of(renderer.render(document)));
    }

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Test
    void escapesWhatWouldBeTakenForAMark() {
        for (String text : List.of(
                "# not a heading",
                "1. not an item",
                "- not an item",
                "+ not an item",
                "* not an item",
                "> not a quotation",
                "=== not an underline",
                "a*b*c_d_e `f` [g](h) <i> &amp; !\\[j](k)",
                "| not | a | table |",
                "~~~ not a fence",
                "![not an image](x)")) {
            String markdown = render(paragraph(text));

            assertThat(MarkdownText.of(markdown).strip()).as(markdown).isEqualTo(text);
        }
    }

    @Test
    void keepsAsteriskMarksReadableNextToPunctuationAndLetters() {
        List<Inline> inlines = List.of(
                text("a"), new Strong(List.of(text("“b”")), NONE), text("c "), new Strong(List.of(text(" d ")), NONE));

        String markdown = render(Paragraph.of(inlines, NONE));

        assertThat(markdown).isEqualTo("a<strong>“b”</strong>c  **d**\n");
    }

    @Test
    void keepsTwoListsApart() {
        ListBlock list = new ListBlock(false, 1, List.of(new ListBlock.Item(List.of(paragraph("x")), NONE)), NONE);

        assertThat(render(list, list)).isEqualTo("- x\n\n<!-- -->\n\n- x\n");
    }

    @Test
    void fencesCodeThatHoldsBackticks() {
        String markdown = render(Paragraph.of(List.of(new Code("a `b` c", NONE)), NONE));

        assertThat(markdown).isEqualTo("``a `b` c``\n");
    }

    @Test
    void breaksALineInsideAParagraph() {
        String markdown = render(Paragraph.of(List.of(text("a"), new LineBreak(NONE), text("1. b")), NONE));

        assertThat(markdown).isEqualTo("a\\\n1\\. b\n");
    }

    @Test
    void everyInternalLinkLeadsToAHeadingOrAnAnchor() {
        String markdown = renderer.render(SampleDocuments.kitchenSink());
        List<String> anchors = anchors(markdown);
        List<String> targets = new ArrayList<>();
        MarkdownText.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (link.getDestination().startsWith("#")) {
                    targets.add(link.getDestination().substring(1));
                }
                visitChildren(link);
            }
        });

        assertThat(targets).isNotEmpty();
        assertThat(anchors).containsAll(targets);
    }

    @Test
    void marksStrongAndEmphasis() {
        List<String> seen = new ArrayList<>();
        MarkdownText.parse(renderer.render(SampleDocuments.kitchenSink())).accept(new AbstractVisitor() {
            @Override
            public void visit(StrongEmphasis strong) {
                seen.add("strong");
            }

            @Override
            public void visit(Emphasis emphasis) {
                seen.add("emphasis");
            }
        });

        assertThat(seen).contains("strong", "emphasis");
    }

    private static List<String> anchors(String markdown) {
        List<String> anchors = new ArrayList<>();
        GitHubAnchors github = new GitHubAnchors();
        MarkdownText.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                StringBuilder words = new StringBuilder();
                heading.accept(new AbstractVisitor() {
                    @Override
                    public void visit(org.commonmark.node.Text text) {
                        words.append(text.getLiteral());
                    }
                });
                anchors.add(github.next(words.toString()));
            }
        });
        markdown.lines()
                .filter(line -> line.startsWith("<a id=\""))
                .forEach(line -> anchors.add(line.substring(7, line.indexOf('"', 7))));
        return anchors;
    }

    private String render(Block... blocks) {
        return renderer.render(new Document(SampleDocuments.kitchenSink().metadata(), List.of(blocks)));
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(List.of(text(text)), NONE);
    }

    private static Text text(String text) {
        return new Text(text, NONE);
    }
}
