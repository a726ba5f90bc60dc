package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.entry;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.text;
import static org.yjplan.render.docx.MoreSamples.figure;
import static org.yjplan.render.docx.MoreSamples.footnote;
import static org.yjplan.render.docx.MoreSamples.foreign;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.yjplan.document.Block;
import org.yjplan.document.CaptionList;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.Image;
import org.yjplan.document.Landscape;
import org.yjplan.document.Origin;
import org.yjplan.document.Row;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.SampleImages;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.theme.Theme;

class NotesAndPicturesTest {
    private static final String MAIN = "word/document.xml";
    private static final Image WIDE = SampleImages.png(2000, 100);
    private static final Image SMALL = SampleImages.png(100, 40);

    private static DocxFile render(Block... blocks) {
        return render(new Document(SampleDocuments.metadata(), List.of(blocks)));
    }

    private static DocxFile render(Document document) {
        DocxFile file = DocxFile.of(RenderedDocx.of(document));
        assertThat(DocxSchema.faults(file)).isEmpty();
        assertThat(DocxLint.faults(file)).isEmpty();
        return file;
    }

    private static List<Element> find(DocxFile file, String name) {
        return Dom.all(file.tree(MAIN).orElseThrow(), name);
    }

    @Test
    void illustratedDocumentsAreValidAndSound() {
        render(MoreSamples.everything());
    }

    @Test
    void hasAllTheTextOfAnIllustratedDocument() {
        DocumentWords.assertSaysTheSame(
                IllustratedSample.document(), DocxText.of(render(IllustratedSample.document())));
    }

    @Test
    void aPictureHasItsAlternativeText() {
        DocxFile file = render(figure("", SMALL, "A line that falls.", ""));

        Element properties = find(file, "wp:docPr").get(0);
        assertThat(properties.getAttribute("descr")).isEqualTo("A line that falls.");
        assertThat(find(file, "adec:decorative")).isEmpty();
    }

    @Test
    void aDecorativePictureIsMarkedAsSuch() {
        assertThat(find(render(figure("", SMALL, "", "")), "adec:decorative")).hasSize(1);
    }

    @Test
    void aPictureFitsTheLineWidthAndKeepsItsProportions() {
        DocxFile file = render(figure("", WIDE, "Wide", ""), figure("", SMALL, "Small", ""));

        Element wide = find(file, "wp:extent").get(0);
        int measure = Twips.bodyWidth(Theme.standard().portrait());
        assertThat(Dom.number(wide, "cx")).isBetween((measure - 1) * 635, measure * 635);
        assertThat(Dom.number(wide, "cx") / (double) Dom.number(wide, "cy")).isCloseTo(20, within(0.1));
        // 100 pixels at 96 pixels per inch are 75 points.
        assertThat(Dom.number(find(file, "wp:extent").get(1), "cx")).isEqualTo(75 * 12700);
    }

    @Test
    void aPictureInACellFitsTheCell() {
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                columns("tt"),
                List.of(),
                List.of(row(Row.Kind.BODY, cell(figure("", WIDE, "Wide", "")), cell("words"))),
                List.of(),
                Origin.NONE);

        DocxFile file = render(table);

        int cell = Dom.number(find(file, "w:tcW").get(0), "w:w");
        assertThat(Dom.number(find(file, "wp:extent").get(0), "cx")).isLessThan(cell * 635);
    }

    @Test
    void aPictureShownTwiceIsInTheFileOnce() {
        DocxFile file = render(
                figure("", SMALL, "Once", ""),
                figure("", WIDE, "Another", ""),
                new Landscape(List.of(figure("", SampleImages.png(100, 40), "Twice", "")), Origin.NONE));

        assertThat(file.pictures()).containsOnlyKeys("word/media/image1.png", "word/media/image2.png");
        assertThat(file.pictures().get("word/media/image1.png")).isEqualTo(SMALL.bytes());
        List<String> shown = find(file, "a:blip").stream()
                .map(e -> e.getAttribute("r:embed"))
                .toList();
        assertThat(shown.get(0)).isEqualTo(shown.get(2)).isNotEqualTo(shown.get(1));
    }

    @Test
    void aCaptionStaysWithItsPictureAndHasItsOwnNumberSequence() {
        DocxFile file = render(figure("entrants", SMALL, "A line", "Figure 1"), paragraph("after"));

        Element first = find(file, "w:p").get(0);
        assertThat(Dom.child(first, "w:pPr", "w:keepNext")).isPresent();
        assertThat(find(file, "w:instrText"))
                .extracting(Element::getTextContent)
                .containsExactly(" SEQ Figure \\* ARABIC ");
        assertThat(find(file, "w:bookmarkStart"))
                .extracting(e -> e.getAttribute("w:name"))
                .containsExactly("_Ref_entrants");
    }

    @Test
    void aListOfFiguresHoldsItsEntriesWithPages() {
        DocxFile file = render(
                new CaptionList(
                        CaptionList.Kind.FIGURES,
                        List.of(entry(1, "entrants", "Ffigur 1", "First-time entrants since 2005–06")),
                        Origin.NONE),
                figure("entrants", SMALL, "A line", "Ffigur 1"));

        assertThat(find(file, "w:p").get(0).getTextContent())
                .isEqualTo(" TOC \\h \\z \\c \"Ffigur\" Ffigur 1 First-time entrants since 2005–06"
                        + " PAGEREF _Ref_entrants \\h 2");
    }

    @Test
    void footnotesAreInAPartOfTheirOwn() {
        DocxFile file = render(paragraph(text("One"), footnote("1", text("first")), footnote("2", text("second"))));

        List<Element> notes = Dom.all(file.tree("word/footnotes.xml").orElseThrow(), "w:footnote");
        assertThat(notes).extracting(note -> note.getAttribute("w:id")).containsExactly("-1", "0", "1", "2");
        assertThat(notes.get(2).getTextContent()).isEqualTo("\u00a0first");
        assertThat(Dom.all(notes.get(2), "w:footnoteRef")).hasSize(1);
        assertThat(DocxText.of(file)).isEqualTo("One12\n1\u00a0first\n2\u00a0second\n");
    }

    @Test
    void aMarkThatWordWouldNumberDifferentlyIsText() {
        DocxFile file = render(paragraph(text("One"), footnote("*", text("first")), footnote("1", text("second"))));

        assertThat(DocxText.of(file)).isEqualTo("One*1\n*\u00a0first\n1\u00a0second\n");
        assertThat(Dom.all(file.tree("word/footnotes.xml").orElseThrow(), "w:footnoteRef"))
                .hasSize(1);
    }

    @Test
    void aFootnoteWithinAFootnoteLosesNoWords() {
        DocxFile file = render(paragraph(text("One"), footnote("1", text("outer"), footnote("2", text("inner")))));

        assertThat(file.tree("word/footnotes.xml").orElseThrow().getTextContent())
                .endsWith("outer (inner)");
    }

    @Test
    void otherLanguagesAreMarked() {
        DocxFile file = render(paragraph(
                text("English "),
                foreign("cy-GB", text("Cymraeg "), foreign("fr-FR", text("français")), text(" eto"))));

        assertThat(find(file, "w:lang")).extracting(Dom::value).containsExactly("cy-GB", "fr-FR", "cy-GB");
    }

    @Test
    void checkboxesCanBeTicked() {
        DocxFile file = render(paragraph(new CheckBox(true, Origin.NONE), new CheckBox(false, Origin.NONE)));

        assertThat(find(file, "w14:checked"))
                .extracting(e -> e.getAttribute("w14:val"))
                .containsExactly("1", "0");
        assertThat(find(file, "w:t")).extracting(Element::getTextContent).containsExactly("☒", "☐");
    }

    @Test
    void signaturesAreTextControlsAndDatesAreDatePickers() {
        DocxFile file = render(
                new Signature(Signature.Kind.SIGNATURE, "Signature of the Chief Constable", Origin.NONE),
                new Signature(Signature.Kind.DATE, "Date", Origin.NONE));

        List<Element> controls = find(file, "w:sdtPr");
        assertThat(Dom.child(controls.get(0), "w:text")).isPresent();
        assertThat(Dom.child(controls.get(1), "w:date", "w:lid").map(Dom::value))
                .contains("en-GB");
        assertThat(find(file, "w:alias"))
                .extracting(Dom::value)
                .containsExactly("Signature of the Chief Constable", "Date");
    }
}
