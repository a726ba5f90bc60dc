package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.model.RecordBuilder;
import org.yjplan.plans.WrittenTexts;
import org.yjplan.render.docx.DocxAccessibility;
import org.yjplan.render.docx.DocxFile;
import org.yjplan.render.docx.DocxLint;
import org.yjplan.render.docx.DocxSchema;
import org.yjplan.render.docx.DocxText;
import org.yjplan.render.docx.WordLook;
import org.yjplan.render.html.HtmlPage;
import org.yjplan.render.markdown.MarkdownText;
import org.yjplan.render.pdf.PdfConformance;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.render.pdf.PdfWords;
import org.yjplan.source.FileSource;
import org.yjplan.theme.Theme;

/** A plan that uses every component, from its YAML to its files, in usual and large print. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryComponentTest {
    private static final Path PLAN = Path.of("src/test/resources/plans/every-component");
    private static final List<Path> TEMPLATES = List.of(Path.of("templates"));
    private Path output;
    private BuildResult result;
    private Document document;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        BuildOptions options = RecordBuilder.of(BuildOptions.into(folder, TEMPLATES, Optional.empty()))
                .set(BuildOptions::largePrint, true)
                .build();
        result = new PlanBuilder(options).build(PLAN);
        output = folder.resolve("every-component");
        document = new PlanCompiler(BuildOptions.into(Path.of("output"), TEMPLATES, Optional.empty()))
                .compile(FileSource.folder(PLAN))
                .documents()
                .get(0)
                .document();
    }

    private byte[] file(String name) throws IOException {
        return Files.readAllBytes(output.resolve(name));
    }

    private List<String> formats() throws IOException {
        return List.of(
                MarkdownText.of(new String(file("plan.md"), StandardCharsets.UTF_8)),
                PdfWords.of(file("plan.pdf")),
                DocxText.of(DocxFile.of(file("plan.docx"))),
                HtmlPage.of(new String(file("plan.html"), StandardCharsets.UTF_8))
                        .words());
    }

    @Test
    void hasNoFindings() {
        assertThat(result.findings()).isEmpty();
        assertThat(result.files()).hasSize(6);
    }

    @Test
    void looksInWordAsTheLayoutDecided() throws IOException {
        Theme theme =
                ThemeLookup.in(List.of(FileSource.folder(TEMPLATES.get(0)))).theme();
        LayoutEngine usual = new LayoutEngine(new PdfFonts(), theme);
        LayoutEngine large = new LayoutEngine(new PdfFonts(), theme.largePrint());

        assertThat(WordLook.of(DocxFile.of(file("plan.docx")))).isEqualTo(WordLook.decided(usual.fit(document)));
        assertThat(WordLook.of(DocxFile.of(file("plan-large-print.docx"))))
                .isEqualTo(WordLook.decided(large.fit(large.narrowed(document))));
    }

    @Test
    void meetsTheRulesOfItsFormats() throws IOException {
        for (String name : List.of("plan", "plan-large-print")) {
            assertThat(PdfConformance.failures(file(name + ".pdf"))).isEmpty();
            DocxFile docx = DocxFile.of(file(name + ".docx"));
            assertThat(DocxSchema.faults(docx)).isEmpty();
            assertThat(DocxLint.faults(docx)).isEmpty();
            assertThat(DocxAccessibility.barriers(docx)).isEmpty();
        }
    }

    @Test
    void saysTheSameInEveryFormat() throws IOException {
        for (String text : formats()) {
            DocumentWords.assertSaysTheSame(document, text);
        }
    }

    @Test
    void saysEveryWordAndNumberOfItsYamlInEachFormat() throws IOException {
        Set<String> written = new TreeSet<>(words(String.join(" ", WrittenTexts.of(PLAN))));
        assertThat(written).contains("15775.50", "201819", "superintendent").hasSizeGreaterThan(300);
        for (String text : formats()) {
            assertThat(written).isSubsetOf(words(text));
        }
    }

    @Test
    void suppressesSmallCounts() throws IOException {
        for (String text : formats()) {
            assertThat(text).contains("fewer than 5", "suppressed").doesNotContainPattern("Fixed term\\s+0\\s+0\\s+7");
        }
    }

    @Test
    void suppressesSmallCountsOfAFreeTable() throws IOException {
        for (String text : formats()) {
            assertThat(text)
                    .containsPattern("Under twelve\\W+fewer than 5\\W*a?\\W+suppressed\\W+12\\W+suppressed")
                    .containsPattern("Twelve to fourteen\\W+suppressed\\W+suppressed\\W+33\\W+suppressed")
                    .contains("Numbers are suppressed where others, which are fewer than 5")
                    .doesNotContain("13%", "37%");
        }
    }

    @Test
    void givesEveryTableACaptionAndTheIdThatItsComponentPromises() throws IOException {
        assertThat(new String(file("plan.md"), StandardCharsets.UTF_8))
                .contains(Stream.of(
                                "attendance",
                                "staffing-contracts",
                                "budget-change",
                                "grant-1",
                                "comparators-custody",
                                "cascade-substances",
                                "standards",
                                "swot",
                                "update-2018-19",
                                "interventions",
                                "risks")
                        .map(id -> "<a id=\"table-" + id + "\"></a>\n\n**Table ")
                        .toList());
    }

    /** Words and numbers without the marks that a format adds or takes away, such as the letter of a note. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace("^[", " ").split("[\\s\u00a0]+")) {
            String bare = word.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}.]", "")
                    .replaceAll("\\.+$", "")
                    .replaceAll("(?<=\\d)[a-z]$", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }
}
