package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.theme.Theme;

class WordTemplateTest {
    private final Document document = MoreSamples.everything();

    private static byte[] written(Document document, WordTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Theme theme = template.theme(Theme.standard());
        new DocxRenderer()
                .render(RenderedDocx.fit(document, theme), Optional.of(template), new FixedPages(document), out);
        return out.toByteArray();
    }

    private DocxFile render(byte[] template) throws WordTemplateException, IOException {
        DocxFile file = DocxFile.of(written(document, WordTemplate.read(template)));
        assertThat(DocxSchema.faults(file)).isEmpty();
        assertThat(DocxLint.faults(file)).isEmpty();
        DocumentWords.assertSaysTheSame(document, DocxText.of(file));
        return file;
    }

    private DocxFile council() throws WordTemplateException, IOException {
        return render(TemplateSamples.zip(TemplateSamples.council()));
    }

    private static Element style(DocxFile file, String id) {
        return Dom.all(file.tree("word/styles.xml").orElseThrow(), "w:style").stream()
                .filter(style -> style.getAttribute("w:styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesStylesByTheirNamesWhateverTheirIds() throws WordTemplateException, IOException {
        DocxFile file = council();

        Element heading = style(file, "Heading1");
        assertThat(Dom.child(heading, "w:rPr", "w:color").map(Dom::value)).contains("7A0040");
        assertThat(Dom.child(heading, "w:next").map(Dom::value)).contains("BodyText");
        assertThat(Dom.child(style(file, "BodyText"), "w:pPr", "w:spacing").map(s -> s.getAttribute("w:after")))
                .contains("77");
        assertThat(Dom.all(file.tree("word/styles.xml").orElseThrow(), "w:rFonts")
                        .get(0)
                        .getAttribute("w:ascii"))
                .isEqualTo("Gill Sans MT");
    }

    @Test
    void keepsOurStylesWhereTheTemplateHasNone() throws WordTemplateException, IOException {
        DocxFile file = council();

        assertThat(Dom.child(style(file, "TableText"), "w:name").map(Dom::value))
                .contains("Table Text");
        assertThat(Dom.child(style(file, "TableTextTemplate2"), "w:name").map(Dom::value))
                .contains("Borough Numbers");
        assertThat(Dom.all(file.tree("word/styles.xml").orElseThrow(), "w:style").stream()
                        .filter(s -> s.getAttribute("w:default").equals("1")
                                && s.getAttribute("w:type").equals("paragraph")))
                .hasSize(1);
    }

    @Test
    void numbersHeadingsByTheDocument() throws WordTemplateException, IOException {
        assertThat(Dom.child(style(council(), "Heading1"), "w:pPr", "w:numPr", "w:numId")
                        .map(Dom::value))
                .contains("1");
    }

    @Test
    void usesTheLanguageOfTheDocument() throws WordTemplateException, IOException {
        assertThat(Dom.all(council().tree("word/styles.xml").orElseThrow(), "w:lang"))
                .extracting(Dom::value)
                .containsOnly("en-GB");
    }

    @Test
    void takesPaperMarginsHeadersAndLogo() throws WordTemplateException, IOException {
        DocxFile file = council();

        Element margins =
                Dom.all(file.tree("word/document.xml").orElseThrow(), "w:pgMar").get(1);
        assertThat(margins.getAttribute("w:top")).isEqualTo("2000");
        assertThat(margins.getAttribute("w:header")).isEqualTo("600");
        assertThat(file.part("word/header1.xml")).contains("Crest of the borough");
        assertThat(file.part("word/header2.xml"))
                .contains("Borough council", "Arms of the borough", "w:val=\"Header\"");
        assertThat(file.pictures()).containsKey("word/media/template1.png");
        assertThat(file.part("word/_rels/header2.xml.rels")).contains("media/template1.png");
        assertThat(file.part("word/theme/theme1.xml")).contains("Borough");
    }

    @Test
    void fitsTablesToThePaperOfTheTemplate() throws WordTemplateException, IOException {
        Element main = council().tree("word/document.xml").orElseThrow();
        Element size = Dom.all(main, "w:pgSz").get(1);
        Element margins = Dom.all(main, "w:pgMar").get(1);
        int width = Dom.number(size, "w:w") - Dom.number(margins, "w:left") - Dom.number(margins, "w:right");

        assertThat(width).isNotEqualTo(Twips.bodyWidth(Theme.standard().portrait()));
        assertThat(Dom.all(main, "w:tblW"))
                .extracting(table -> Dom.number(table, "w:w"))
                .contains(width);
    }

    @Test
    void keepsOurFooterWhereTheTemplatesIsEmpty() throws WordTemplateException, IOException {
        assertThat(council().part("word/footer2.xml")).contains("NUMPAGES");
    }

    @Test
    void marksADraftInTheTemplatesHeader() throws WordTemplateException, IOException {
        assertThat(council().part("word/header2.xml")).contains("string=\"DRAFT\"");
        assertThat(council().part("word/header1.xml")).doesNotContain("DRAFT");
    }

    @Test
    void rotatesThePaperWhereTheTemplateHasNoLandscapePages() throws WordTemplateException, IOException {
        Element lying = Dom.all(council().tree("word/document.xml").orElseThrow(), "w:pgSz").stream()
                .filter(size -> size.getAttribute("w:orient").equals("landscape"))
                .findFirst()
                .orElseThrow();

        assertThat(lying.getAttribute("w:w")).isEqualTo("16838");
    }

    @Test
    void givesALayoutItsPages() throws WordTemplateException {
        Theme theme = WordTemplate.read(TemplateSamples.zip(TemplateSamples.council()))
                .theme(Theme.standard());

        assertThat(theme.portrait().top()).isEqualTo(100);
        assertThat(theme.type()).isEqualTo(Theme.standard().type());
        assertThat(theme.wordFont()).isEqualTo("Gill Sans MT");
    }

    @Test
    void findsTheTypefaceInTheThemeWhereStylesPointThere() throws WordTemplateException {
        Map<String, byte[]> parts = TemplateSamples.council();
        String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8)
                .replace("w:ascii=\"Gill Sans MT\"", "w:asciiTheme=\"minorHAnsi\"");
        parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));

        assertThat(WordTemplate.read(TemplateSamples.zip(parts))
                        .theme(Theme.standard())
                        .wordFont())
                .isEqualTo("Gill Sans MT");
    }

    @Test
    void givesWiderTypefacesRoomInTables() throws WordTemplateException, IOException {
        DocxFile house = DocxFile.of(RenderedDocx.of(document));

        assertThat(targetColumn(council())).isGreaterThan(targetColumn(house));
    }

    /** The width of a column of figures in the first table. */
    private static int targetColumn(DocxFile file) {
        Element table =
                Dom.all(file.tree("word/document.xml").orElseThrow(), "w:tbl").get(0);
        return Dom.number(Dom.all(table, "w:gridCol").get(1), "w:w");
    }

    @Test
    void reportsWhatItCouldNotUse() throws WordTemplateException {
        assertThat(WordTemplate.read(TemplateSamples.zip(TemplateSamples.council()))
                        .unused())
                .containsExactly(
                        "It sets text in columns, which were left out.",
                        "The style “Borough Numbers” takes its numbers or bullets from a list of the template, which was left out.",
                        "It has no style “Title”; ours is used.",
                        "It has no style “heading 2”; ours is used.",
                        "It has no style “heading 3”; ours is used.",
                        "It has no style “caption”; ours is used.");
    }

    @Test
    void keepsOurPagesWhereTheTemplatesAreTooSmall() throws WordTemplateException, IOException {
        Map<String, byte[]> parts = TemplateSamples.council();
        String small = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8)
                .replace("w:w=\"11906\"", "w:w=\"4000\"");
        parts.put("word/document.xml", small.getBytes(StandardCharsets.UTF_8));

        WordTemplate template = WordTemplate.read(TemplateSamples.zip(parts));

        assertThat(template.theme(Theme.standard()).portrait())
                .isEqualTo(Theme.standard().portrait());
        assertThat(template.unused())
                .contains("Its pages are too small for text, or it says nothing of them; paper and margins are ours.");
        render(TemplateSamples.zip(parts));
    }

    @Test
    void ourOwnFilesWorkAsTemplates() throws WordTemplateException, IOException {
        byte[] own = RenderedDocx.of(document);

        DocxFile file = render(own);

        assertThat(WordTemplate.read(own).unused()).isEmpty();
        assertThat(file.tree("word/header1.xml").orElseThrow().getTextContent()).isBlank();
    }

    @Test
    void aLibreOfficeFileWorksAsTemplate() throws WordTemplateException, IOException {
        try (InputStream in = WordTemplateTest.class.getResourceAsStream("libreoffice.docx")) {
            DocxFile file = render(in.readAllBytes());

            assertThat(Dom.child(style(file, "Heading1"), "w:name").map(Dom::value))
                    .contains("heading 1");
        }
    }

    @Test
    void sameTemplateSameBytes() throws WordTemplateException, IOException {
        byte[] template = TemplateSamples.zip(TemplateSamples.council());

        assertThat(written(document, WordTemplate.read(template)))
                .isEqualTo(written(document, WordTemplate.read(template)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a file of Office", "PK\u0003\u0004 cut short", "{\\rtf1 words}", "%PDF-1.7"})
    void reportsInPlainWordsThatAFileIsNotATemplate(String content) {
        assertThatThrownBy(() -> WordTemplate.read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WordTemplateException.class)
                .hasMessageContaining(".docx");
    }

    @Test
    void reportsThatAnOldFileMustBeConverted() {
        byte[] old = new byte[1024];
        byte[] magic = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        System.arraycopy(magic, 0, old, 0, magic.length);

        assertThatThrownBy(() -> WordTemplate.read(old))
                .isInstanceOf(WordTemplateException.class)
                .hasMessageContaining("Word 97–2003");
    }

    @Test
    void aTruncatedTemplateIsRejectedOrRead() {
        byte[] whole = TemplateSamples.zip(TemplateSamples.council());
        List<Integer> lengths = List.of(10, 500, 1500, 2500, whole.length - 200, whole.length - 30);
        for (int length : lengths) {
            try {
                WordTemplate.read(Arrays.copyOf(whole, length));
            } catch (WordTemplateException e) {
                assertThat(e).hasMessageMatching("It[s ].*\\.");
            }
        }
    }

    @Test
    void ordersElementsThatOtherProgramsDoNot() throws WordTemplateException, IOException {
        Map<String, byte[]> parts = TemplateSamples.council();
        String styles = new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8)
                .replace(
                        "<w:spacing w:after=\"77\"/>",
                        "<w:jc w:val=\"left\"/><w:spacing w:after=\"77\"/><w:keepNext/>");
        parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));

        DocxFile file = render(TemplateSamples.zip(parts));

        assertThat(Dom.children(Dom.child(style(file, "BodyText"), "w:pPr").orElseThrow()))
                .extracting(Element::getTagName)
                .containsExactly("w:keepNext", "w:spacing", "w:jc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/styles.xml", "word/header1.xml"})
    void reportsWhichPartIsBroken(String name) {
        Map<String, byte[]> parts = TemplateSamples.council();
        parts.put(name, "<w:broken".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> WordTemplate.read(TemplateSamples.zip(parts)))
                .isInstanceOf(WordTemplateException.class)
                .hasMessage("Its part /" + name + " is broken.");
    }

    @Test
    void readsNothingFromOutside() {
        Map<String, byte[]> parts = TemplateSamples.council();
        String styles = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + new String(parts.get("word/styles.xml"), StandardCharsets.UTF_8);
        parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> WordTemplate.read(TemplateSamples.zip(parts)))
                .isInstanceOf(WordTemplateException.class);
    }
}
