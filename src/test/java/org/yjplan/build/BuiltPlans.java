package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.model.RecordBuilder;
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
import org.yjplan.render.pdf.PdfSizes;
import org.yjplan.render.pdf.PdfWords;
import org.yjplan.source.FileSource;
import org.yjplan.theme.Theme;

/** What every plan of a folder promises: built once in usual and large print, and read back from its files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BuiltPlans {
    private static final List<Path> TEMPLATES = List.of(Path.of("templates"));

    private static final DocumentRenderer LARGE =
            new DocumentRenderer(Theme.standard().largePrint());

    private final Path home;
    private final Map<Path, BuildResult> results = new HashMap<>();
    private Path output;

    /** Plans whose folders stand in {@code home}. */
    BuiltPlans(Path home) {
        this.home = home;
    }

    final List<Path> plans() throws IOException {
        try (Stream<Path> folders = Files.list(home)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    final Path output() {
        return output;
    }

    @BeforeAll
    final void buildEveryPlan(@TempDir Path folder) throws IOException {
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
        for (CompiledPlan.CompiledDocument document : documents(plan)) {
            texts(plan, document.spec().id())
                    .values()
                    .forEach(text -> DocumentWords.assertSaysTheSame(document.document(), text));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void hasNoFaultsInItsPages(Path plan) {
        files(plan, ".html").forEach(html -> assertThat(HtmlPage.of(text(html)).faults())
                .as("%s", html)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void saysTheSameInLargePrintAndInUsualPrint(Path plan) {
        for (CompiledPlan.CompiledDocument document : documents(plan)) {
            Path large =
                    output.resolve(plan.getFileName()).resolve(document.spec().id() + "-large-print.pdf");
            Document narrow = LARGE.narrow(document.document());
            DocumentWords.assertSaysTheSame(narrow, PdfWords.of(read(large)));
            DocumentWords.assertSaysTheSame(
                    narrow,
                    DocxText.of(DocxFile.of(read(Path.of(large.toString().replace(".pdf", ".docx"))))));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void hasTheColumnsLandscapePagesAndLabelsInWordThatThePagesWereLaidOutWith(Path plan) {
        for (CompiledPlan.CompiledDocument document : documents(plan)) {
            Path file =
                    output.resolve(plan.getFileName()).resolve(document.spec().id() + ".docx");
            FittedDocument fitted = new LayoutEngine(
                            new PdfFonts(),
                            ThemeLookup.in(List.of(FileSource.folder(TEMPLATES.get(0))))
                                    .theme())
                    .fit(document.document());

            assertThat(WordLook.of(DocxFile.of(read(file)))).as("%s", file).isEqualTo(WordLook.decided(fitted));
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

    /** The words of a document by its format. */
    final Map<String, String> texts(Path plan, String document) {
        Path folder = output.resolve(plan.getFileName());
        return Map.of(
                "html",
                HtmlPage.of(text(folder.resolve(document + ".html"))).words(),
                "md",
                MarkdownText.of(text(folder.resolve(document + ".md"))),
                "pdf",
                PdfWords.of(read(folder.resolve(document + ".pdf"))),
                "docx",
                DocxText.of(DocxFile.of(read(folder.resolve(document + ".docx")))));
    }

    static BuildOptions options(Path output) {
        return RecordBuilder.of(BuildOptions.into(output, TEMPLATES, Optional.empty()))
                .set(BuildOptions::largePrint, true)
                .build();
    }

    private static List<CompiledPlan.CompiledDocument> documents(Path plan) {
        return new PlanCompiler(BuildOptions.into(Path.of("output"), TEMPLATES, Optional.empty()))
                .compile(FileSource.folder(plan))
                .documents();
    }

    private Stream<Path> files(Path plan, String ending) {
        return results.get(plan).files().stream().map(BuiltFile::path).filter(file -> file.toString()
                .endsWith(ending));
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
