package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.document.Make.bullets;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.entry;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.heading;
import static org.yjplan.document.Make.item;
import static org.yjplan.document.Make.link;
import static org.yjplan.document.Make.numbers;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.plainHeading;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.strong;
import static org.yjplan.document.Make.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.yjplan.document.Block;
import org.yjplan.document.CallOut;
import org.yjplan.document.Cell;
import org.yjplan.document.Contents;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.Landscape;
import org.yjplan.document.ListBlock;
import org.yjplan.document.Metadata;
import org.yjplan.document.Origin;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Row;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Table;
import org.yjplan.theme.DesignedTheme;
import org.yjplan.theme.Theme;

class DocxRendererTest {
    private static final String MAIN = "word/document.xml";

    private static DocxFile render(Block... blocks) {
        Document document = new Document(SampleDocuments.metadata(), List.of(blocks));
        DocxFile file = DocxFile.of(RenderedDocx.of(document));
        assertThat(DocxSchema.faults(file)).isEmpty();
        assertThat(DocxLint.faults(file)).isEmpty();
        return file;
    }

    private static List<Element> find(DocxFile file, String name) {
        return Dom.all(file.tree(MAIN).orElseThrow(), name);
    }

    private static List<String> values(DocxFile file, String name) {
        return find(file, name).stream().map(Dom::value).toList();
    }

    private static Table table(List<Row> rows) {
        return new Table(
                Optional.empty(),
                Optional.empty(),
                columns("tn"),
                List.of(head("A", "B")),
                rows,
                List.of(),
                Origin.NONE);
    }

    @Test
    void hasAllTheTextOfTheDocument() {
        Document document = SampleDocuments.kitchenSink();

        DocumentWords.assertSaysTheSame(document, DocxText.of(DocxFile.of(RenderedDocx.of(document))));
    }

    @Test
    void opensInAnotherReader() throws IOException {
        try (XWPFDocument read =
                new XWPFDocument(new ByteArrayInputStream(RenderedDocx.of(SampleDocuments.kitchenSink())))) {
            assertThat(read.getTables()).hasSize(6);
            assertThat(read.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Youth justice strategic plan 2013–14");
            assertThat(read.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Leicestershire County Council");
            assertThat(read.getProperties().getCoreProperties().getCreated()).isEqualTo("2013-06-01T00:00:00Z");
        }
    }

    @Test
    void eachNumberedListStartsWhereItShould() {
        DocxFile file = render(
                numbers(3, item("three"), item("four")), paragraph("between"), numbers(1, item("one, not five")));

        List<String> used = values(file, "w:numId");
        assertThat(used).hasSize(3);
        assertThat(used.get(0)).isEqualTo(used.get(1)).isNotEqualTo(used.get(2));
        assertThat(Dom.all(file.tree("word/numbering.xml").orElseThrow(), "w:startOverride"))
                .extracting(Dom::value)
                .containsExactly("3", "1");
    }

    @Test
    void aNestedListIsALevelDeeper() {
        DocxFile file = render(bullets(item("outer", numbers(1, item("inner", bullets(item("innermost")))))));

        assertThat(values(file, "w:pStyle")).startsWith("ListBullet", "ListNumber2", "ListBullet3");
        assertThat(values(file, "w:ilvl")).containsExactly("1", "2");
    }

    @Test
    void itemsAreLabelledByTheNestingOfListsOfTheirKind() {
        DocxFile file = render(
                numbers(1, item("one", numbers(3, item("two", numbers(1, item("three", numbers(2, item("four")))))))),
                bullets(item("one", numbers(1, item("two", bullets(item("three")))), bullets(item("next")))),
                bullets(item("one", bullets(item("two", bullets(item("three", bullets(item("four")))))))),
                numbers(0, item("nought", numbers(0, item("nought")))));

        assertThat(DocxLabels.of(file))
                .containsExactly("1.", "c.", "i.", "2.", "•", "1.", "–", "–", "•", "–", "◦", "▪", "0.", "0.");
    }

    @Test
    void aHeadingAtTheTopOfAPageHasNoSpaceAbove() {
        DocxFile file = render(
                heading(1, "a", "1", "First"),
                heading(1, "b", "2", "Second"),
                new PageBreak(Origin.NONE),
                heading(1, "c", "3", "Third"));

        assertThat(find(file, "w:p"))
                .extracting(p -> Dom.child(p, "w:pPr", "w:spacing").map(s -> s.getAttribute("w:before")))
                .containsExactly(Optional.of("0"), Optional.empty(), Optional.of("0"));
    }

    @Test
    void introductionsStayWithWhatFollows() {
        assertThat(find(render(paragraph("We shall:"), bullets(item("do"))), "w:keepNext"))
                .hasSize(1);
    }

    @Test
    void listsDeeperThanWordAllowsStayAtItsLastLevel() {
        ListBlock list = bullets(item("bottom"));
        for (int i = 0; i < 12; i++) {
            list = numbers(1, item("level", list));
        }

        DocxFile file = render(list);

        assertThat(values(file, "w:ilvl")).contains("8").doesNotContain("9");
    }

    @Test
    void wordNumbersHeadingsAsTheDocumentDoes() {
        DocxFile file = render(
                heading(1, "a", "1", "First"),
                plainHeading(1, "b", true, "Unnumbered"),
                heading(1, "c", "2", "Second"),
                heading(2, "d", "2.1", "Under the second"));

        assertThat(values(file, "w:numId")).containsExactly("0");
        assertThat(DocxText.of(file)).contains("1 First", "2 Second", "2.1 Under");
    }

    @Test
    void aNumberThatWordWouldCountDifferentlyIsText() {
        DocxFile file = render(heading(1, "a", "7", "Chosen"), heading(2, "b", "7.1", "Below"));

        assertThat(values(file, "w:numId")).containsExactly("0", "0");
        assertThat(DocxText.of(file)).contains("7 Chosen", "7.1 Below");
    }

    @Test
    void headingsLeftOutOfTheContentsStayOutWhenWordRefreshesThem() {
        DocxFile file = render(plainHeading(1, "a", false, "Contents"), plainHeading(1, "b", true, "Listed"));

        assertThat(values(file, "w:pStyle")).containsExactly("Heading1Unlisted", "Heading1");
    }

    @Test
    void contentsAreTheSameOnceWordHasRefreshedThem() {
        DocxFile file = render(
                plainHeading(1, "c", false, "Contents"),
                new Contents(
                        2,
                        List.of(
                                entry(1, "a", "1", "First"),
                                entry(2, "b", "1.1", "Below"),
                                entry(1, "g", "", "Glossary")),
                        Origin.NONE),
                heading(1, "a", "1", "First"),
                heading(2, "b", "1.1", "Below"),
                heading(3, "d", "1.1.1", "Too deep"),
                plainHeading(2, "u", false, "Unlisted"),
                plainHeading(1, "g", true, "Glossary"));

        assertThat(RefreshedFields.contents(file))
                .containsExactly("1First", "11Below", "Glossary")
                .isEqualTo(RefreshedFields.refreshedContents(file, 2));
    }

    @Test
    void wordDoesNotRemoveOurBookmarksWhenItRefreshesTheContents() {
        DocxFile file = render(heading(1, "a", "1", "First"));

        assertThat(find(file, "w:bookmarkStart"))
                .extracting(e -> e.getAttribute("w:name"))
                .noneMatch(name -> name.startsWith("_Toc"));
    }

    @Test
    void contentsHaveTheirEntriesWithPageNumbers() {
        DocxFile file = render(
                new Contents(3, List.of(entry(1, "a", "1", "First"), entry(1, "b", "", "Second")), Origin.NONE),
                heading(1, "a", "1", "First"),
                plainHeading(1, "b", true, "Second"));

        Element control = find(file, "w:sdt").get(0);
        assertThat(control.getTextContent())
                .isEqualTo(" TOC \\o \"1-3\" \\h \\z 1First PAGEREF _Ref_a \\h 2Second PAGEREF _Ref_b \\h 3");
        assertThat(Dom.all(control, "w:docPartGallery")).extracting(Dom::value).containsExactly("Table of Contents");
    }

    @Test
    void contentsWithoutEntriesLeaveNoEmptyField() {
        assertThat(find(render(new Contents(2, List.of(), Origin.NONE), paragraph("text")), "w:sdt"))
                .isEmpty();
    }

    @Test
    void sectionsOfAKindShareHeadersAndFooters() {
        DocxFile file = render(
                paragraph("upright"),
                new Landscape(List.of(table(List.of(row(Row.Kind.BODY, "a", "1")))), Origin.NONE),
                paragraph("upright"),
                new Landscape(List.of(paragraph("lying")), Origin.NONE),
                paragraph("upright"));

        List<String> headers = find(file, "w:headerReference").stream()
                .map(reference -> reference.getAttribute("r:id"))
                .toList();
        assertThat(headers).hasSize(5);
        assertThat(headers.get(0)).isEqualTo(headers.get(2)).isEqualTo(headers.get(4));
        assertThat(headers.get(1)).isEqualTo(headers.get(3)).isNotEqualTo(headers.get(0));
        assertThat(find(file, "w:pgSz"))
                .extracting(size -> size.getAttribute("w:orient"))
                .containsExactly("", "landscape", "", "landscape", "");
    }

    @Test
    void headersAndFootersHaveTheTextsOfTheThemeAndPageFields() {
        Theme theme = DesignedTheme.of(
                DesignedTheme.line("", "{{ authority }}", ""),
                DesignedTheme.line("{{ status }}", "", "{{ page }} / {{ pages }}"));
        Document document = new Document(SampleDocuments.metadata(), List.of(paragraph("text")));
        DocxFile file = DocxFile.of(RenderedDocx.of(document, theme));

        assertThat(DocxSchema.faults(file)).isEmpty();
        assertThat(DocxLint.faults(file)).isEmpty();
        assertThat(line(file, "word/header1.xml")).isEqualTo("\tLeicestershire County Council\t");
        assertThat(line(file, "word/footer1.xml")).isEqualTo("Draft for consultation\t[PAGE] / [NUMPAGES]");
    }

    @Test
    void headersAndFootersAreInTheLanguageOfTheDocument() {
        Metadata m = SampleDocuments.metadata();
        Metadata welsh = new Metadata(
                m.title(),
                m.shortTitle(),
                m.author(),
                m.subject(),
                m.keywords(),
                "cy-GB",
                m.status(),
                true,
                m.marking(),
                m.date());
        DocxFile file = DocxFile.of(RenderedDocx.of(new Document(welsh, List.of(paragraph("testun")))));

        assertThat(line(file, "word/footer1.xml")).endsWith("\tTudalen [PAGE] o [NUMPAGES]");
        Element header = file.tree("word/header1.xml").orElseThrow();
        assertThat(Dom.all(header, "v:shape").get(0).getAttribute("alt")).isEqualTo("Drafft");
        assertThat(Dom.all(header, "v:textpath"))
                .extracting(path -> path.getAttribute("string"))
                .containsExactly("", "DRAFFT");
    }

    /** The words of a header or footer, with its tabs, and its fields in brackets. */
    private static String line(DocxFile file, String part) {
        StringBuilder line = new StringBuilder();
        boolean result = false;
        for (Element run : Dom.all(file.tree(part).orElseThrow(), "w:r")) {
            for (Element field : Dom.all(run, "w:fldChar")) {
                result = field.getAttribute("w:fldCharType").equals("separate");
            }
            line.append("\t".repeat(Dom.all(run, "w:tab").size()));
            for (Element instruction : Dom.all(run, "w:instrText")) {
                line.append('[').append(instruction.getTextContent().strip()).append(']');
            }
            for (Element text : Dom.all(run, "w:t")) {
                line.append(result ? "" : text.getTextContent());
            }
        }
        return line.toString();
    }

    @Test
    void aRowThatHeadsOthersStaysWithTheNext() {
        Cell heading = new Cell(Cell.Scope.ROW, 2, 1, List.of(paragraph("Group")), Origin.NONE);
        DocxFile file = render(
                table(List.of(new Row(Row.Kind.BODY, List.of(heading), Origin.NONE), row(Row.Kind.BODY, "a", "1"))));

        assertThat(find(file, "w:p").stream()
                        .filter(paragraph -> !Dom.all(paragraph, "w:keepNext").isEmpty())
                        .map(Element::getTextContent))
                .containsExactly("Group");
    }

    @Test
    void theTitlePageHasNoHeaderAndFooter() {
        DocxFile file = DocxFile.of(RenderedDocx.of(SampleDocuments.kitchenSink()));

        assertThat(file.tree("word/header1.xml").orElseThrow().getTextContent()).isBlank();
        assertThat(file.tree("word/footer1.xml").orElseThrow().getTextContent()).isBlank();
        assertThat(file.tree("word/header2.xml").orElseThrow().getTextContent()).contains("Youth justice plan 2013–14");
    }

    @Test
    void onlyADraftHasAWatermark() {
        Document draft = SampleDocuments.kitchenSink();
        var m = draft.metadata();
        Document approved = new Document(
                new org.yjplan.document.Metadata(
                        m.title(),
                        m.shortTitle(),
                        m.author(),
                        m.subject(),
                        m.keywords(),
                        m.language(),
                        "Approved",
                        false,
                        Optional.empty(),
                        m.date()),
                draft.blocks());

        assertThat(DocxFile.of(RenderedDocx.of(draft)).part("word/header2.xml")).contains("string=\"DRAFT\"");
        assertThat(DocxFile.of(RenderedDocx.of(approved)).part("word/header2.xml"))
                .doesNotContain("DRAFT");
    }

    @Test
    void aPageBreakIsAPropertyOfTheNextParagraph() {
        DocxFile file = render(paragraph("one"), new PageBreak(Origin.NONE), paragraph("two"));

        assertThat(find(file, "w:p")).hasSize(2);
        assertThat(find(file, "w:pageBreakBefore")).hasSize(1);
    }

    @Test
    void aPageBreakBeforeASectionMakesNoEmptyPage() {
        DocxFile file = render(
                paragraph("one"),
                new PageBreak(Origin.NONE),
                new Landscape(List.of(paragraph("lying")), Origin.NONE),
                new PageBreak(Origin.NONE));

        assertThat(find(file, "w:pageBreakBefore")).isEmpty();
        assertThat(find(file, "w:sectPr")).hasSize(2);
    }

    @Test
    void adjacentTablesStaySeparate() {
        Table table = table(List.of(row(Row.Kind.BODY, "a", "1")));
        Element body = find(render(table, table, paragraph("after")), "w:body").get(0);

        assertThat(Dom.children(body))
                .extracting(Element::getTagName)
                .containsExactly("w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr");
    }

    @Test
    void aSpannedCellIsRepeatedAsItsContinuation() {
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                columns("tt"),
                List.of(),
                List.of(
                        row(Row.Kind.BODY, org.yjplan.document.Make.rowHeader(2, "both"), cell("first")),
                        row(Row.Kind.BODY, cell("second"))),
                List.of(),
                Origin.NONE);

        assertThat(values(render(table), "w:vMerge")).containsExactly("restart", "continue");
    }

    @Test
    void aCallOutIsATableOnlyIfBordersCannotHoldItsContent() {
        DocxFile plain =
                render(new CallOut(List.of(paragraph("We shall:"), bullets(item("do"), item("say"))), Origin.NONE));
        assertThat(find(plain, "w:tbl")).isEmpty();
        assertThat(values(plain, "w:pStyle")).containsExactly("CallOut", "CallOutList", "CallOutList");

        DocxFile deep = render(new CallOut(List.of(bullets(item("do", bullets(item("deep"))))), Origin.NONE));
        assertThat(find(deep, "w:tblHeader")).hasSize(1);
    }

    @Test
    void boldWithinABoldStyleStaysBold() {
        DocxFile file = render(new CallOut(List.of(paragraph(strong("light around"))), Origin.NONE));
        assertThat(find(file, "w:b")).isEmpty();

        DocxFile heading = render(new org.yjplan.document.Heading(
                1, Optional.of("a"), false, true, Optional.empty(), List.of(strong("bold around")), Origin.NONE));
        assertThat(find(heading, "w:b")).hasSize(1);
    }

    @Test
    void dropsCharactersThatXmlCannotHold() {
        DocxFile file = render(
                paragraph("a\u0000b\u0008c\ud800d\uffffe\ud83d\ude00f\tg\nh"),
                paragraph(link("#gone\u0001", "l\u000bink")));

        assertThat(DocxText.of(file)).isEqualTo("abcde\ud83d\ude00f g\nh\nlink\n");
    }

    @Test
    void anInvalidLinkIsPlainText() {
        DocxFile file = render(paragraph(
                link("#nowhere", "nowhere"),
                text(" "),
                link("no address at all", "none"),
                text(" "),
                link("http://[broken", "broken"),
                text(" "),
                link("https://example.org/a b?ü=“x”", "odd")));

        assertThat(find(file, "w:hyperlink")).hasSize(1);
        assertThat(file.part("word/_rels/document.xml.rels"))
                .contains("https://example.org/a%20b?%C3%BC=%E2%80%9Cx%E2%80%9D");
    }

    @Test
    void anEmptyDocumentGivesAValidFile() {
        assertThat(DocxText.of(render())).isEmpty();
    }
}
