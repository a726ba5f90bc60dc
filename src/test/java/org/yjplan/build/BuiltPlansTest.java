package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.ReflowTables;
import org.yjplan.plans.Numbers;
import org.yjplan.render.docx.DocxAccessibility;
import org.yjplan.render.docx.DocxFile;
import org.yjplan.render.docx.DocxLint;
import org.yjplan.render.docx.DocxSchema;
import org.yjplan.render.docx.DocxText;
import org.yjplan.render.html.HtmlPage;
import org.yjplan.render.markdown.MarkdownText;
import org.yjplan.render.pdf.PdfConformance;
import org.yjplan.render.pdf.PdfSizes;
import org.yjplan.render.pdf.PdfWords;
import org.yjplan.theme.Theme;

/** Every plan of {@code plans/}, built once in usual and large print, and read back from its files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuiltPlansTest {
    private Path output;

    private final Map<Path, BuildResult> results = new HashMap<>();

    static List<Path> plans() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("plans"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @BeforeAll
    void buildEveryPlan(@TempDir Path folder) throws IOException {
        output = folder;
        PlanBuilder builder = new PlanBuilder(options(output));
        for (Path plan : plans()) {
            results.put(plan, builder.build(plan));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void hasNoFindings(Path plan) {
        assertThat(results.get(plan).findings()).isEmpty();
        assertThat(results.get(plan).files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void meetsPdfUa1AndPdfA2a(Path plan) {
        files(plan, ".pdf").forEach(pdf -> assertThat(PdfConformance.failures(read(pdf)))
                .as("%s", pdf)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void meetsTheSchemasOfWordAndOurOwnLint(Path plan) {
        files(plan, ".docx").forEach(docx -> {
            DocxFile file = DocxFile.of(read(docx));
            assertThat(DocxSchema.faults(file)).as("%s", docx).isEmpty();
            assertThat(DocxLint.faults(file)).as("%s", docx).isEmpty();
            assertThat(DocxAccessibility.barriers(file)).as("%s", docx).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void saysTheSameWordsInTheSameOrderInEveryFormat(Path plan) {
        CompiledPlan compiled =
                new PlanCompiler(List.of(Path.of("templates")), Optional.empty(), Clock.systemUTC()).compile(plan);
        for (CompiledPlan.CompiledDocument document : compiled.documents()) {
            Path folder = output.resolve(plan.getFileName());
            String name = document.spec().id();
            Document words = document.document();

            DocumentWords.assertSaysTheSame(words, MarkdownText.of(text(folder.resolve(name + ".md"))));
            HtmlPage html = HtmlPage.of(text(folder.resolve(name + ".html")));
            DocumentWords.assertSaysTheSame(words, html.words());
            assertThat(html.faults()).as("%s.html", name).isEmpty();
            DocumentWords.assertSaysTheSame(words, PdfWords.of(read(folder.resolve(name + ".pdf"))));
            DocumentWords.assertSaysTheSame(words, DocxText.of(DocxFile.of(read(folder.resolve(name + ".docx")))));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void saysTheSameInLargePrintAndInUsualPrint(Path plan) {
        CompiledPlan compiled =
                new PlanCompiler(List.of(Path.of("templates")), Optional.empty(), Clock.systemUTC()).compile(plan);
        for (CompiledPlan.CompiledDocument document : compiled.documents()) {
            Path large =
                    output.resolve(plan.getFileName()).resolve(document.spec().id() + "-large-print.pdf");
            Document narrow = ReflowTables.of(
                    document.document(), new WideTables(Theme.standard().largePrint()));
            DocumentWords.assertSaysTheSame(narrow, PdfWords.of(read(large)));
            DocumentWords.assertSaysTheSame(
                    narrow,
                    DocxText.of(DocxFile.of(read(Path.of(large.toString().replace(".pdf", ".docx"))))));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void setsNothingSmallerThanEighteenPointsInLargePrint(Path plan) {
        files(plan, "-large-print.pdf").forEach(pdf -> {
            // What is raised, such as the mark of a note, is smaller everywhere.
            assertThat(PdfSizes.of(read(pdf))).as("%s", pdf).isNotEmpty().allMatch(size -> size >= 18 || size == 12);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "leicestershire-2013-14, plan",
        "medway-2020-23, report",
        "derby-2007, report",
        "leicestershire-2010, report"
    })
    void statesEveryNumberOfThePublishedPlanInEachFormat(String plan, String document) throws IOException {
        List<String> published = Numbers.published(plan);
        assertThat(texts(plan, document))
                .allSatisfy((format, text) ->
                        assertThat(Numbers.in(text)).as(format).containsAll(published));
    }

    @ParameterizedTest
    @CsvSource({"medway-2020-23, report", "derby-2007, report", "leicestershire-2010, report"})
    void namesAllThatThePublishedReportNamesInEachFormat(String plan, String document) throws IOException {
        List<String> facts = Numbers.facts(plan);
        assertThat(texts(plan, document)).allSatisfy((format, text) -> assertThat(
                        text.replaceAll("[\\s\u00a0]+", " ").replace('’', '\''))
                .as(format)
                .contains(facts));
    }

    /** The words of a document by its format. */
    private Map<String, String> texts(String plan, String document) {
        Path folder = output.resolve(plan);
        return Map.of(
                "md", MarkdownText.of(text(folder.resolve(document + ".md"))),
                "pdf", PdfWords.of(read(folder.resolve(document + ".pdf"))),
                "docx", DocxText.of(DocxFile.of(read(folder.resolve(document + ".docx")))));
    }

    @Test
    void makesTheSameBytesUnderAnotherTimeZoneAndLocale(@TempDir Path elsewhere) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(new Locale("tr", "TR"));
            PlanBuilder builder = new PlanBuilder(options(elsewhere));
            for (Path plan : plans()) {
                for (BuiltFile again : builder.build(plan).files()) {
                    Path first = output.resolve(elsewhere.relativize(again.path()));
                    assertThat(again.path()).hasSameBinaryContentAs(first);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private Stream<Path> files(Path plan, String ending) {
        return results.get(plan).files().stream().map(BuiltFile::path).filter(file -> file.toString()
                .endsWith(ending));
    }

    private static BuildOptions options(Path output) {
        return new BuildOptions(output, List.of(Path.of("templates")), Set.of(), Set.of(), true, Optional.empty());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }
}
