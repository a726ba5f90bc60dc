package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.Make;
import org.yjplan.document.Metadata;
import org.yjplan.document.Origin;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Signature;
import org.yjplan.layout.MissingGlyph;
import org.yjplan.layout.UglyDocuments;
import org.yjplan.theme.DesignedTheme;
import org.yjplan.theme.Theme;

class PdfRendererTest {
    @Test
    void repeatsTheHeadRowAsAnArtifact() {
        PdfReader read = PdfReader.read(
                Rendered.of(UglyDocuments.of(UglyDocuments.longRow())).pdf());
        assertThat(read.document().all("THead")).hasSize(1);
        assertThat(read.document().all("TH").stream().filter(tag -> tag.text().contains("Column 1")))
                .hasSize(1);
        assertThat(read.artifacts().stream().filter(artifact -> artifact.text().contains("Column 1")))
                .isNotEmpty()
                .allMatch(artifact -> artifact.type().equals("Pagination") && artifact.page() > 1);
    }

    @Test
    void aRowAcrossPagesIsOneRow() {
        PdfReader read = PdfReader.read(
                Rendered.of(UglyDocuments.of(UglyDocuments.longRow())).pdf());
        assertThat(read.document().all("TR")).hasSize(4);
        assertThat(Tag.even(read.document().all("TD").get(2).text())).isEqualTo(UglyDocuments.sentences(120));
    }

    @Test
    void aCellAcrossPagesIsOneCell() {
        PdfReader read = PdfReader.read(
                Rendered.of(UglyDocuments.of(UglyDocuments.spanOverPages())).pdf());
        Tag first = read.document().all("TBody").get(0).all("TH").get(0);
        assertThat(first.attributes()).containsEntry("RowSpan", "45");
        assertThat(Tag.even(first.text())).isEqualTo(UglyDocuments.sentences(22));
    }

    @Test
    void headersAndFootersAreOnEveryPageButTheTitlePage() {
        Rendered rendered = Rendered.of(SampleDocuments.kitchenSink());
        List<PdfReader.Artifact> artifacts = PdfReader.read(rendered.pdf()).artifacts();
        int pages = rendered.layout().pageCount();
        for (int page = 1; page <= pages; page++) {
            int number = page;
            List<PdfReader.Artifact> here =
                    artifacts.stream().filter(a -> a.page() == number).toList();
            String header = textOf(here, "Header");
            String footer = textOf(here, "Footer");
            if (page == 1) {
                assertThat(header + footer).isEmpty();
            } else {
                assertThat(header).contains("Youth justice plan 2013–14").contains("Draft for consultation");
                assertThat(footer).contains("Official").contains("Page " + page + " of " + pages);
            }
            assertThat(textOf(here, "Watermark")).isEqualTo("DRAFT");
        }
    }

    @Test
    void headersAndFootersHaveTheWordsOfTheTheme() {
        Theme theme = DesignedTheme.of(
                DesignedTheme.line("", "{{ authority }}", ""),
                DesignedTheme.line("{{ status }}", "", "{{ page }} / {{ pages }}"));
        Rendered rendered = Rendered.in(theme, UglyDocuments.of(UglyDocuments.spanOverPages()));
        List<PdfReader.Artifact> artifacts = PdfReader.read(rendered.pdf()).artifacts();

        assertThat(rendered.layout().pageCount()).isGreaterThan(1);
        for (int page = 1; page <= rendered.layout().pageCount(); page++) {
            int number = page;
            List<PdfReader.Artifact> here =
                    artifacts.stream().filter(a -> a.page() == number).toList();
            assertThat(textOf(here, "Header")).isEqualTo("Leicestershire County Council");
            assertThat(textOf(here, "Footer"))
                    .isEqualTo(page + " / " + rendered.layout().pageCount() + "Draft for consultation");
        }
        assertThat(PdfConformance.failures(rendered.pdf())).isEmpty();
    }

    private static String textOf(List<PdfReader.Artifact> artifacts, String subtype) {
        StringBuilder text = new StringBuilder();
        artifacts.stream().filter(a -> a.subtype().equals(subtype)).forEach(a -> text.append(a.text()));
        return text.toString();
    }

    @Test
    void anApprovedPlanHasNoWatermark() {
        Metadata m = SampleDocuments.metadata();
        Metadata approved = new Metadata(
                m.title(),
                m.shortTitle(),
                m.author(),
                m.subject(),
                m.keywords(),
                m.language(),
                "Approved",
                false,
                m.marking(),
                m.date());
        PdfReader read = PdfReader.read(
                Rendered.of(new Document(approved, UglyDocuments.lines(3))).pdf());
        assertThat(read.artifacts()).noneMatch(artifact -> artifact.subtype().equals("Watermark"));
    }

    @Test
    void bookmarksAreNestedLikeTheHeadings() throws Exception {
        try (PDDocument file =
                Loader.loadPDF(Rendered.of(SampleDocuments.kitchenSink()).pdf())) {
            List<String> titles = new ArrayList<>();
            titles(file.getDocumentCatalog().getDocumentOutline().children(), "", titles);
            assertThat(titles)
                    .containsSubsequence(
                            "1 Priorities",
                            "  1.1 Performance, 2010–11 to 2012–13",
                            "2 Resources and value for money",
                            "3 Risk management");
        }
    }

    private static void titles(Iterable<PDOutlineItem> items, String indent, List<String> titles) {
        for (PDOutlineItem item : items) {
            titles.add(indent + item.getTitle());
            titles(item.children(), indent + "  ", titles);
        }
    }

    @Test
    void namesItsTitleLanguageDateAndProducer() throws Exception {
        try (PDDocument file =
                Loader.loadPDF(Rendered.of(SampleDocuments.kitchenSink()).pdf())) {
            assertThat(file.getVersion()).isEqualTo(1.7f);
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Youth justice strategic plan 2013–14");
            assertThat(file.getDocumentInformation().getProducer()).matches("yjplan, with OpenPDF \\d+\\.\\d+\\.\\d+");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(file.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(file.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(SampleDocuments.metadata().date());
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesAnywhere() throws Exception {
        byte[] expected = Rendered.of(UglyDocuments.everything()).pdf();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Rendered.of(UglyDocuments.everything()).pdf()).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesInEightThreadsWithFreshFonts() throws Exception {
        Document document = UglyDocuments.everything();
        byte[] expected = Rendered.of(document).pdf();
        PdfFonts fonts = new PdfFonts();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(() -> Rendered.with(fonts, document).pdf());
            }
            for (Future<byte[]> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void reportsTheCharactersThatNoFontHas() {
        Rendered rendered = Rendered.of(UglyDocuments.of(Make.paragraph("字 and ✓ and \ud83d\ude80")));
        assertThat(rendered.layout().missing())
                .extracting(MissingGlyph::codePoint)
                .containsExactly((int) '字', 0x1f680);
        assertThat(PdfReader.read(rendered.pdf()).document().text()).contains("\ufffd and ✓ and \ufffd");
    }

    @Test
    void wordsSplitAcrossLinesAreReadInFull() {
        Document document = UglyDocuments.everything();
        String words = PdfReader.read(Rendered.of(document).pdf()).document().all("P").stream()
                .map(Tag::text)
                .reduce("", String::concat);
        assertThat(DocumentWords.lettersAndDigits(words)).contains("Llanfairpwllgwyngyll");
    }

    @Test
    void aSignatureIsAFieldWithALineAndAName() throws Exception {
        Block signature = new Signature(Signature.Kind.SIGNATURE, "Signature of the chair", Origin.NONE);
        Block date = new Signature(Signature.Kind.DATE, "Date of signing", Origin.NONE);
        try (PDDocument file = Loader.loadPDF(
                Rendered.of(UglyDocuments.of(signature, signature, date)).pdf())) {
            List<PDField> fields = file.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).hasSize(2).allMatch(PDSignatureField.class::isInstance);
            assertThat(fields).extracting(PDField::getPartialName).containsExactly("signature-1", "signature-2");
            assertThat(fields).extracting(PDField::getAlternateFieldName).containsOnly("Signature of the chair");
            assertThat(fields)
                    .extracting(field -> field.getWidgets().get(0))
                    .allMatch(widget -> widget.isPrinted()
                            && widget.getNormalAppearanceStream() != null
                            && widget.getRectangle().getWidth() > 200);
        }
    }

    @Test
    void marksOfNotesLeadToTheNoteAndBack() throws Exception {
        try (PDDocument file =
                Loader.loadPDF(Rendered.of(IllustratedSample.document()).pdf())) {
            List<String> names = new ArrayList<>();
            for (PDPage page : file.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getDestination() instanceof PDNamedDestination named) {
                        names.add(named.getNamedDestination());
                    }
                }
            }
            assertThat(names).contains("footnote 1", "mark 1", "footnote 7", "mark 7", "note 1a", "back to note 1a");
            PDDestinationNameTreeNode places =
                    file.getDocumentCatalog().getNames().getDests();
            assertThat(names).allMatch(name -> {
                try {
                    return places.getValue(name) != null;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
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
        List<PdfReader.Artifact> artifacts = PdfReader.read(
                        Rendered.of(new Document(welsh, UglyDocuments.lines(3))).pdf())
                .artifacts();
        assertThat(textOf(artifacts, "Footer")).contains("Tudalen 1 o 1");
        assertThat(textOf(artifacts, "Watermark")).isEqualTo("DRAFFT");
    }

    @Test
    void headersAndFootersUseAFallbackFontAndReportMissingCharacters() {
        Metadata m = SampleDocuments.metadata();
        Metadata odd = new Metadata(
                m.title(),
                "Plan ☑ 字",
                m.author(),
                m.subject(),
                m.keywords(),
                m.language(),
                m.status(),
                false,
                m.marking(),
                m.date());
        Rendered rendered = Rendered.of(new Document(odd, UglyDocuments.lines(3)));
        assertThat(textOf(PdfReader.read(rendered.pdf()).artifacts(), "Header"))
                .startsWith("Draft for consultationPlan ☑ \ufffd");
        assertThat(rendered.layout().missing())
                .extracting(MissingGlyph::codePoint)
                .containsExactly((int) '字');
    }
}
