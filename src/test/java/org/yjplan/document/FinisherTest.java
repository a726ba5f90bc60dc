package org.yjplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.document.Make.caption;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.link;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.strong;
import static org.yjplan.document.Make.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Row.Kind;

class FinisherTest {

    @Test
    void numbersHeadingsUnlessTheyOptOut() {
        Document document = finish(
                heading(1, "A"),
                heading(2, "B"),
                unnumbered(1, "Contents"),
                heading(2, "C"),
                heading(1, "D"),
                heading(2, "E"));

        assertThat(numbers(document)).containsExactly("1", "1.1", "", "1.2", "2", "2.1");
    }

    @Test
    void countsASkippedLevelAsItsFirstHeading() {
        assertThat(numbers(finish(heading(1, "A"), heading(3, "B"), heading(3, "C"))))
                .containsExactly("1", "1.1.1", "1.1.2");
    }

    @Test
    void numbersHeadingsOnLandscapePagesInTheSameRun() {
        Document document =
                finish(heading(1, "A"), new Landscape(List.of(heading(1, "B")), Origin.NONE), heading(1, "C"));

        assertThat(words(document)).containsExactly("1 A", "2 B", "3 C");
    }

    @Test
    void givesEveryHeadingAnIdOfItsOwn() {
        Document document = finish(
                heading(1, "Risk: the register"),
                heading(1, "Risk – the register"),
                heading(1, "…"),
                withId("risks", "Y"));

        assertThat(ids(document)).containsExactly("risk-the-register", "risk-the-register-2", "section", "risks");
    }

    @Test
    void keepsAnIdForTheHeadingThatWasGivenIt() {
        Document document = finish(heading(1, "Budget"), withId("budget", "Money"), crossReference("budget"));

        assertThat(ids(document)).containsExactly("budget-2", "budget");
        assertThat(words(document)).endsWith("section\u00a02");
    }

    @Test
    void numbersTheTablesThatHaveACaption() {
        Document document = finish(table("one", "First", "x"), uncaptioned(), table("two", "Second", "y"));

        assertThat(words(document)).contains("Table 1 First", "Table 2 Second");
    }

    @Test
    void givesTablesInCellsNoNumberAndDoesNotListThem() {
        Table inner = table("inner", "Inside", "x");
        Table outer = new Table(
                Optional.of("outer"),
                Optional.of(new Caption(Optional.empty(), List.of(text("Around")), Origin.NONE)),
                columns("t"),
                List.of(),
                List.of(row(Kind.BODY, cell(inner))),
                List.of(),
                Origin.NONE);

        Document document = finish(
                new CaptionList(CaptionList.Kind.TABLES, List.of(), Origin.NONE), outer, table("b", "Next", "y"));

        assertThat(words(document)).contains("Table 1 Around", "Inside", "Table 2 Next");
        assertThat(((CaptionList) document.blocks().get(0)).entries())
                .extracting(Contents.Entry::target)
                .containsExactly("outer", "b");
    }

    @Test
    void namesTablesInTheLanguageOfTheDocument() {
        Document welsh = new Document(metadata("cy-GB"), List.of(table("one", "Cyllideb", "x"), crossReference("one")));

        assertThat(words(Finisher.finish(welsh).document())).contains("Tabl 1 Cyllideb", "tabl\u00a01");
    }

    @Test
    void movesNotesUnderTheirTableAndRestartsTheirLetters() {
        Document document = finish(noted("one", "April only", "May only"), noted("two", "June only"));

        assertThat(words(document)).containsSubsequence("1a", "2b", "a April only", "b May only", "1a", "a June only");
    }

    @Test
    void numbersAndListsFiguresSeparatelyFromTables() {
        Document document = finish(
                new CaptionList(CaptionList.Kind.FIGURES, List.of(), Origin.NONE),
                new CaptionList(CaptionList.Kind.TABLES, List.of(), Origin.NONE),
                figure("map", "Map"),
                table("one", "First", "x"),
                crossReference("map"));

        assertThat(((CaptionList) document.blocks().get(0)).entries())
                .extracting(Contents.Entry::number)
                .containsExactly(Optional.of("Figure 1"));
        assertThat(((CaptionList) document.blocks().get(1)).entries())
                .extracting(Contents.Entry::target)
                .containsExactly("one");
        assertThat(words(document)).endsWith("figure\u00a01");
    }

    @Test
    void turnsNotesOutsideTablesIntoFootnotes() {
        Note note = new Note(List.of(text("Said once")), Origin.NONE);
        Document document = finish(paragraph(text("a"), note), noted("t", "Of the table"), paragraph(text("b"), note));

        assertThat(((Paragraph) document.blocks().get(0)).content().get(1))
                .isEqualTo(new Footnote("1", List.of(text("Said once")), Origin.NONE));
        assertThat(((Paragraph) document.blocks().get(2)).content().get(1))
                .isEqualTo(new Footnote("2", List.of(text("Said once")), Origin.NONE));
    }

    @Test
    void usesTwoLettersAfterTheTwentySixthNote() {
        String[] notes = new String[28];
        for (int i = 0; i < notes.length; i++) {
            notes[i] = "note " + i;
        }

        Table table = (Table) finish(noted("one", notes)).blocks().get(0);

        assertThat(table.notes()).extracting(TableNote::mark).endsWith("z", "aa", "ab");
    }

    private static Set<String> linkTargets(Document document) {
        Set<String> targets = new HashSet<>();
        new Walker() {
            @Override
            public Void visit(Link link) {
                targets.add(link.targetId());
                return super.visit(link);
            }
        }.blocks(document.blocks());
        return targets;
    }

    @Test
    void turnsCrossReferencesIntoLinksThatNameTheirTarget() {
        Document document = finish(
                crossReference("money"),
                crossReference("figures"),
                crossReference("about"),
                withId("money", "Money"),
                table("figures", "Figures", "x"),
                new Heading(
                        1,
                        Optional.of("about"),
                        false,
                        true,
                        Optional.empty(),
                        List.of(text("About us")),
                        Origin.NONE));

        assertThat(words(document)).startsWith("section\u00a01", "table\u00a01", "“About us”");
        assertThat(linkTargets(document)).containsExactlyInAnyOrder("money", "figures", "about");
    }

    @Test
    void usesTheNamesOfTargetsInTheDocumentAndOutside() {
        Finisher.Finished finished = Finisher.finish(document(
                crossReference("money"),
                crossReference("elsewhere"),
                new Named("money", "appendix 1", Origin.NONE),
                new Named("elsewhere", "appendix 2", Origin.NONE),
                withId("money", "Money")));

        assertThat(words(finished.document())).containsExactly("appendix 1", "appendix 2", "1 Money");
        assertThat(linkTargets(finished.document())).containsExactly("money");
        assertThat(finished.dangling()).isEmpty();
        assertThat(finished.targets()).containsExactlyInAnyOrder("money", "elsewhere");
    }

    @Test
    void reportsDanglingReferences() {
        Finisher.Finished finished =
                Finisher.finish(document(crossReference("mony"), paragraph(link("#nowhere", "here"))));

        assertThat(finished.dangling())
                .extracting(Finisher.DanglingReference::target)
                .containsExactly("mony", "nowhere");
        assertThat(words(finished.document())).containsExactly("mony", "here");
    }

    @Test
    void listsHeadingsDownToTheDepthOfTheContentsWithoutLinks() {
        Heading linked = new Heading(
                2,
                Optional.empty(),
                true,
                true,
                Optional.empty(),
                List.of(strong("Deep "), link("#a", "and linked"), new LineBreak(Origin.NONE), text("twice")),
                Origin.NONE);
        Document document =
                finish(new Contents(2, List.of(), Origin.NONE), withId("a", "A"), linked, heading(3, "Too deep"));

        Contents contents = (Contents) document.blocks().get(0);
        assertThat(contents.entries())
                .extracting(entry -> PlainText.of(entry.content()))
                .containsExactly("A", "Deep and linked twice");
        assertThat(contents.entries()).extracting(Contents.Entry::target).containsExactly("a", "deep-and-linked-twice");
        assertThat(contents.entries().get(1).content()).noneMatch(Link.class::isInstance);
    }

    @Test
    void listsTheWordsOfARatingWithoutTheirLinks() {
        Rag rated = new Rag(Rag.Colour.GREEN, List.of(link("#a", "on track")), Origin.NONE);
        Heading heading = new Heading(1, Optional.of("a"), true, true, Optional.empty(), List.of(rated), Origin.NONE);

        Contents contents = (Contents) finish(new Contents(1, List.of(), Origin.NONE), heading)
                .blocks()
                .get(0);

        assertThat(contents.entries().get(0).content())
                .containsExactly(new Rag(Rag.Colour.GREEN, List.of(text("on track")), Origin.NONE));
    }

    private static Document finish(Block... blocks) {
        return Finisher.finish(document(blocks)).document();
    }

    private static Document document(Block... blocks) {
        return new Document(metadata("en-GB"), List.of(blocks));
    }

    private static Metadata metadata(String language) {
        Metadata sample = SampleDocuments.kitchenSink().metadata();
        return new Metadata(
                sample.title(),
                sample.shortTitle(),
                sample.author(),
                sample.subject(),
                sample.keywords(),
                language,
                sample.status(),
                false,
                Optional.empty(),
                sample.date());
    }

    @Test
    void removesAListOfFewTablesWithItsHeading() {
        CaptionList tables = new CaptionList(CaptionList.Kind.TABLES, 2, List.of(), Origin.NONE);
        CaptionList figures = new CaptionList(CaptionList.Kind.FIGURES, 2, List.of(), Origin.NONE);

        Document document = finish(
                unnumbered(1, "Tables"),
                tables,
                unnumbered(1, "Figures"),
                figures,
                new PageBreak(Origin.NONE),
                table("a", "A", "x"),
                table("b", "B", "y"),
                figure("c", "C"));

        assertThat(words(document))
                .containsExactly(
                        "Tables",
                        "Table 1 A",
                        "Table 2 B",
                        "Table 1 A",
                        "Head",
                        "x",
                        "Table 2 B",
                        "Head",
                        "y",
                        "Figure 1 C");
    }

    @Test
    void keepsAHeadingThatHasMoreBelowIt() {
        CaptionList tables = new CaptionList(CaptionList.Kind.TABLES, 2, List.of(), Origin.NONE);
        CaptionList figures = new CaptionList(CaptionList.Kind.FIGURES, 1, List.of(), Origin.NONE);

        Document document =
                finish(unnumbered(1, "Lists"), tables, figures, unnumbered(1, "Last"), tables, figure("c", "C"));

        assertThat(words(document)).containsExactly("Lists", "Figure 1 C", "Last", "Figure 1 C");
    }

    @Test
    void listsTablesThatWereGivenNoId() {
        Table table = new Table(
                Optional.empty(),
                caption("", "A"),
                columns("t"),
                List.of(),
                List.of(row(Kind.BODY, cell("x"))),
                List.of(),
                Origin.NONE);
        CaptionList list = new CaptionList(CaptionList.Kind.TABLES, List.of(), Origin.NONE);

        Document document = finish(list, table, withId("table", "B"), table);

        assertThat(((CaptionList) document.blocks().get(0)).entries())
                .extracting(Contents.Entry::target)
                .containsExactly("table-2", "table-3");
    }

    private static Heading heading(int level, String words) {
        return new Heading(level, Optional.empty(), true, true, Optional.empty(), List.of(text(words)), Origin.NONE);
    }

    private static Heading unnumbered(int level, String words) {
        return new Heading(level, Optional.empty(), false, false, Optional.empty(), List.of(text(words)), Origin.NONE);
    }

    private static Heading withId(String id, String words) {
        return new Heading(1, Optional.of(id), true, true, Optional.empty(), List.of(text(words)), Origin.NONE);
    }

    private static Paragraph crossReference(String target) {
        return paragraph(new CrossReference(target, Origin.NONE));
    }

    private static Table table(String id, String caption, String... cells) {
        return new Table(
                Optional.of(id),
                Optional.of(new Caption(Optional.empty(), List.of(text(caption)), Origin.NONE)),
                columns("t"),
                List.of(head("Head")),
                List.of(row(Kind.BODY, cell(cells[0]))),
                List.of(),
                Origin.NONE);
    }

    private static Figure figure(String id, String caption) {
        return new Figure(
                Optional.of(id),
                new Image(Image.Format.PNG, 1, 1, new byte[] {1}),
                "A map",
                Optional.of(new Caption(Optional.empty(), List.of(text(caption)), Origin.NONE)),
                Origin.NONE);
    }

    private static Table uncaptioned() {
        return new Table(
                Optional.empty(),
                Optional.empty(),
                columns("t"),
                List.of(),
                List.of(row(Kind.BODY, cell("x"))),
                List.of(),
                Origin.NONE);
    }

    private static Table noted(String id, String... notes) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < notes.length; i++) {
            Note note = new Note(List.of(text(notes[i])), Origin.NONE);
            rows.add(row(Kind.BODY, cell(paragraph(text(String.valueOf(i + 1)), note))));
        }
        return new Table(
                Optional.of(id), caption("Table 9", "Noted"), columns("t"), List.of(), rows, List.of(), Origin.NONE);
    }

    private static List<String> numbers(Document document) {
        return document.blocks().stream()
                .map(block -> ((Heading) block).number().orElse(""))
                .toList();
    }

    private static List<String> ids(Document document) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).id().orElseThrow())
                .toList();
    }

    private static List<String> words(Document document) {
        return DocumentWords.pieces(document);
    }
}
