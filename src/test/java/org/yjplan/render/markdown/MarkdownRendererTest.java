package org.yjplan.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.yjplan.document.Origin.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.yjplan.GoldenFolder;
import org.yjplan.document.Block;
import org.yjplan.document.Caption;
import org.yjplan.document.CaptionList;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Code;
import org.yjplan.document.Contents;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.Figure;
import org.yjplan.document.Footnote;
import org.yjplan.document.Foreign;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.Image;
import org.yjplan.document.Inline;
import org.yjplan.document.LineBreak;
import org.yjplan.document.ListBlock;
import org.yjplan.document.Make;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Row;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Strong;
import org.yjplan.document.Table;
import org.yjplan.document.Text;
import org.yjplan.document.Tree;

class MarkdownRendererTest {
    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void writesOneOfEverythingAndOfEveryIllustrationAndNote() {
        GoldenFolder.of(MarkdownRendererTest.class)
                .holds(Map.of(
                        "kitchen-sink.md",
                        renderer.render(SampleDocuments.kitchenSink(), "figures")
                                .text(),
                        "illustrated.md",
                        renderer.render(IllustratedSample.document(), "illustrated-figures")
                                .text()));
    }

    @Property(tries = 500, seed = "1998")
    void hasTheSameWordsInTheSameOrder(@ForAll("documents") Document document) {
        DocumentWords.assertSaysTheSame(
                document, MarkdownText.of(renderer.render(document, "figures").text()));
    }

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(25);
    }

    @Test
    void escapesWhatWouldBeReadAsMarkup() {
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
    void anchorsLinkTargetsAlsoBelowAParagraph() {
        ListBlock below = new ListBlock(
                false, 1, List.of(new ListBlock.Item(List.of(numbered(Optional.of("inner"), "3.1", 1)), NONE)), NONE);

        assertThat(render(
                        new NumberedParagraph(
                                Optional.empty(), Optional.of("3."), 0, List.of(text("x")), List.of(below), NONE),
                        Make.paragraph(Make.link("#inner", "3.1"))))
                .contains("<a id=\"inner\"></a>3.1 x");
    }

    @Test
    void delimitsCodeThatContainsBackticks() {
        String markdown = render(Paragraph.of(List.of(new Code("a `b` c", NONE)), NONE));

        assertThat(markdown).isEqualTo("``a `b` c``\n");
    }

    @Test
    void writesNumbersOfParagraphsAsText() {
        String markdown = render(
                numbered(Optional.of("aims"), "3.", 0),
                numbered(Optional.empty(), "3.1", 1),
                numbered(Optional.empty(), "(a)", 2),
                Paragraph.of(List.of(new org.yjplan.document.Link("#aims", List.of(text("3")), NONE)), NONE));

        assertThat(markdown).isEqualTo("<a id=\"aims\"></a>3. x\n\n3.1 x\n\n(a) x\n\n[3](#aims)\n");
        assertThat(render(numbered(Optional.empty(), "3.", 0))).isEqualTo("3\\. x\n");
    }

    private static NumberedParagraph numbered(Optional<String> id, String label, int depth) {
        return new NumberedParagraph(id, Optional.of(label), depth, List.of(text("x")), List.of(), NONE);
    }

    @Test
    void writesATreeAsAListWithItsCaptionBelow() {
        Tree.Node post = new Tree.Node(List.of(text("Post")), List.of(), NONE);
        Tree.Node head = new Tree.Node(List.of(text("Head")), List.of(post), NONE);
        Caption caption = new Caption(Optional.of("Figure 1"), List.of(text("Who")), NONE);
        Tree tree = new Tree(Optional.of("who"), List.of(head), Optional.of(caption), NONE);

        assertThat(render(tree)).isEqualTo("- Head\n  - Post\n\n**Figure 1. Who**\n");
    }

    @Test
    void writesTheParagraphsOfAnItemInACellAlike() {
        ListBlock list = Make.bullets(
                Make.item("One", Make.paragraph("More of it")), Make.item("Two", Make.bullets(Make.item("Deep"))));
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                Make.columns("t"),
                List.of(),
                List.of(Make.row(Row.Kind.BODY, Make.cell(list))),
                List.of(),
                NONE);

        assertThat(render(table))
                .contains("<ul><li><p>One</p><p>More of it</p></li><li>Two<ul><li>Deep</li></ul></li></ul>");
    }

    @Test
    void writesTablesInCellsAsHtml() {
        Table inner = new Table(
                Optional.of("grades"),
                Optional.of(new Caption(Optional.empty(), List.of(text("Inside")), NONE)),
                Make.columns("t"),
                List.of(Make.head("Grade")),
                List.of(Make.row(Row.Kind.BODY, Make.cell("Good"))),
                List.of(),
                NONE);
        Table outer = new Table(
                Optional.empty(),
                Optional.empty(),
                Make.columns("t"),
                List.of(Make.head("Note")),
                List.of(Make.row(Row.Kind.BODY, Make.cell(inner))),
                List.of(),
                NONE);

        Paragraph reference =
                Paragraph.of(List.of(new org.yjplan.document.Link("#grades", List.of(text("grades")), NONE)), NONE);

        assertThat(render(outer, reference)).isEqualTo("""
                        <table>
                        <thead>
                        <tr>
                        <th scope="col" align="left">Note</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td><a id="grades"></a><p><strong>Inside</strong></p><table>
                        <thead>
                        <tr>
                        <th scope="col" align="left">Grade</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td>Good</td>
                        </tr>
                        </tbody>
                        </table></td>
                        </tr>
                        </tbody>
                        </table>

                        [grades](#grades)
                        """);
    }

    @Test
    void refersToPicturesByTheirFiles() {
        Image one = new Image(Image.Format.PNG, 1, 1, new byte[] {1});
        Image two = new Image(Image.Format.JPEG, 1, 1, new byte[] {2});
        Optional<Caption> caption = Optional.of(new Caption(Optional.of("Figure 1"), List.of(text("Fall")), NONE));

        MarkdownFile file = file(
                new Figure(Optional.of("fall"), one, "A line [falls]", caption, NONE),
                new Figure(Optional.empty(), two, "", Optional.empty(), NONE),
                new Figure(Optional.empty(), one, "Again", Optional.empty(), NONE),
                Paragraph.of(List.of(new org.yjplan.document.Link("#fall", List.of(text("figure 1")), NONE)), NONE));

        assertThat(file.text()).isEqualTo("""
                        <a id="fall"></a>

                        ![A line \\[falls\\]](plan-figures/1.png)

                        **Figure 1. Fall**

                        ![](plan-figures/2.jpeg)

                        ![Again](plan-figures/1.png)

                        [figure 1](#fall)
                        """);
        assertThat(file.pictures())
                .containsExactly(entry("plan-figures/1.png", one), entry("plan-figures/2.jpeg", two));
    }

    @Test
    void putsTheWordsOfNotesAtTheEnd() {
        String markdown = render(
                Paragraph.of(List.of(text("Custody"), note("1", "# 1. of those sentenced"), text(" fell.")), NONE),
                Paragraph.of(List.of(new Strong(List.of(text("More"), note("2", "Two")), NONE)), NONE));

        assertThat(markdown)
                .isEqualTo("Custody[^1] fell.\n\n**More[^2]**\n\n[^1]: \\# 1. of those sentenced\n\n[^2]: Two\n");
        assertThat(MarkdownText.of(markdown))
                .isEqualTo("Custody[^1] fell.\nMore[^2]\n[^1] # 1. of those sentenced\n[^2] Two\n");
    }

    @Test
    void writesItemsThatStartWithACheckboxAsTasks() {
        ListBlock list = new ListBlock(
                false,
                1,
                List.of(
                        item(new CheckBox(false, NONE), text("\u00a0Ask")),
                        item(new CheckBox(true, NONE), text(" Tell"))),
                NONE);

        assertThat(render(list)).isEqualTo("- [ ] Ask\n- [x] Tell\n");
        assertThat(render(Paragraph.of(List.of(text("Yes "), new CheckBox(true, NONE)), NONE)))
                .isEqualTo("Yes ☑\n");
    }

    @Test
    void marksWordsInAnotherLanguage() {
        String markdown = render(
                Paragraph.of(List.of(new Foreign("cy-GB", List.of(text("Cyfiawnder *ieuenctid*")), NONE)), NONE));

        assertThat(markdown).isEqualTo("<span lang=\"cy-GB\">Cyfiawnder \\*ieuenctid\\*</span>\n");
    }

    @Test
    void listsTheTablesAndFiguresWithLinks() {
        Figure figure = new Figure(
                Optional.of("fall"),
                new Image(Image.Format.PNG, 1, 1, new byte[] {1}),
                "Fall",
                Optional.of(new Caption(Optional.of("Figure 1"), List.of(text("Fall")), NONE)),
                NONE);
        CaptionList list = new CaptionList(
                CaptionList.Kind.FIGURES,
                List.of(new Contents.Entry(1, "fall", Optional.of("Figure 1"), List.of(text("Fall")))),
                NONE);

        assertThat(render(list, figure)).startsWith("- [Figure 1. Fall](#fall)\n\n<a id=\"fall\"></a>\n");
    }

    @Test
    void listsAHeadingWhoseHigherLevelsAreMissing() {
        Contents contents = new Contents(
                4,
                List.of(
                        new Contents.Entry(4, "a", Optional.empty(), List.of(text("A"))),
                        new Contents.Entry(1, "b", Optional.empty(), List.of(text("B"))),
                        new Contents.Entry(3, "c", Optional.empty(), List.of(text("C")))),
                NONE);

        assertThat(render(contents)).isEqualTo("- [A](#a)\n- [B](#b)\n  - [C](#c)\n");
    }

    private static ListBlock.Item item(Inline... inlines) {
        return new ListBlock.Item(List.of(Paragraph.of(List.of(inlines), NONE)), NONE);
    }

    private static Footnote note(String mark, String words) {
        return new Footnote(mark, List.of(text(words)), NONE);
    }

    @Test
    void breaksALineInsideAParagraph() {
        String markdown = render(Paragraph.of(List.of(text("a"), new LineBreak(NONE), text("1. b")), NONE));

        assertThat(markdown).isEqualTo("a\\\n1\\. b\n");
    }

    @Test
    void everyInternalLinkLeadsToAHeadingOrAnAnchor() {
        String markdown =
                renderer.render(SampleDocuments.kitchenSink(), "figures").text();
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
        MarkdownText.parse(renderer.render(SampleDocuments.kitchenSink(), "figures")
                        .text())
                .accept(new AbstractVisitor() {
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
        return file(blocks).text();
    }

    private MarkdownFile file(Block... blocks) {
        return renderer.render(new Document(SampleDocuments.kitchenSink().metadata(), List.of(blocks)), "plan-figures");
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.of(List.of(text(text)), NONE);
    }

    private static Text text(String text) {
        return new Text(text, NONE);
    }
}
