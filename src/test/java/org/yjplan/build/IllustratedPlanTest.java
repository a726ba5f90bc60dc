package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.SampleImages;
import org.yjplan.model.RecordBuilder;
import org.yjplan.render.docx.DocxFile;
import org.yjplan.render.docx.DocxLint;
import org.yjplan.render.docx.DocxText;
import org.yjplan.render.markdown.MarkdownText;
import org.yjplan.render.pdf.PdfConformance;
import org.yjplan.render.pdf.PdfWords;
import org.yjplan.source.FileSource;

/** A plan with pictures, notes, boxes and words in Welsh, from its YAML to its files. */
class IllustratedPlanTest {
    private static final String PLAN = """
            about: { title: Youth justice plan, authority: Test Council, period: 2013-14, status: draft }
            sections:
              - id: places
                title: Places
                text: |
                  We work in three areas^[By the boundaries of 2013; see [the map](#figure-map).], as
                  [](#figure-map) shows. In Welsh: [Cyfiawnder ieuenctid]{lang=cy}.

                  ![A map: three areas in the north](pictures/map.png "Where we work")

                  ![](line.jpg "decorative")

                  - [x] Consulted
                  - [ ] Signed
            """;

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void writeThePlan() throws IOException {
        plan = Files.createDirectories(folder.resolve("plans/illustrated/pictures"))
                .getParent();
        Files.writeString(plan.resolve("plan.yaml"), PLAN);
        Files.write(plan.resolve("pictures/map.png"), SampleImages.png(320, 200).bytes());
        Files.write(plan.resolve("line.jpg"), SampleImages.jpeg(300, 4).bytes());
    }

    private BuildResult build() throws IOException {
        return new PlanBuilder(
                        BuildOptions.into(folder.resolve("output"), List.of(Path.of("templates")), Optional.empty()))
                .build(plan);
    }

    private byte[] output(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("output/illustrated").resolve(name));
    }

    @Test
    void saysTheSameInEveryFormat() throws IOException {
        assertThat(build().findings()).isEmpty();

        Document document = new PlanCompiler(
                        BuildOptions.into(Path.of("output"), List.of(Path.of("templates")), Optional.empty()))
                .compile(FileSource.folder(plan))
                .documents()
                .get(0)
                .document();
        String markdown = new String(output("plan.md"), java.nio.charset.StandardCharsets.UTF_8);
        DocxFile docx = DocxFile.of(output("plan.docx"));
        DocumentWords.assertSaysTheSame(document, MarkdownText.of(markdown));
        DocumentWords.assertSaysTheSame(document, PdfWords.of(output("plan.pdf")));
        DocumentWords.assertSaysTheSame(document, DocxText.of(docx));
        assertThat(PdfConformance.failures(output("plan.pdf"))).isEmpty();
        assertThat(DocxLint.faults(docx)).isEmpty();
        assertThat(markdown)
                .contains(
                        "as [figure\u00a01](#figure-map) shows",
                        "![A map: three areas in the north](plan-figures/1.png)")
                .contains("[^1]: By the boundaries of 2013; see [the map](#figure-map).", "- [x] Consulted");
    }

    @Test
    void putsThePicturesOfTheMarkdownBesideItAndTakesThemOutWithIt() throws IOException {
        build();
        assertThat(output("plan-figures/1.png"))
                .isEqualTo(SampleImages.png(320, 200).bytes());
        assertThat(output("plan-figures/2.jpeg"))
                .isEqualTo(SampleImages.jpeg(300, 4).bytes());

        Files.writeString(plan.resolve("plan.yaml"), PLAN.substring(0, PLAN.indexOf("text:")) + "text: None.\n");
        assertThat(build().files()).hasSize(4);

        assertThat(folder.resolve("output/illustrated/plan-figures")).doesNotExist();
    }

    @Test
    void addsPdfAndWordInLargePrintWhenAskedTo() throws IOException {
        BuildOptions options = RecordBuilder.of(
                        BuildOptions.into(folder.resolve("output"), List.of(Path.of("templates")), Optional.empty()))
                .set(BuildOptions::largePrint, true)
                .build();

        assertThat(new PlanBuilder(options).build(plan).files())
                .extracting(file -> file.path().getFileName().toString())
                .containsExactlyInAnyOrder(
                        "plan.docx",
                        "plan.pdf",
                        "1.png",
                        "2.jpeg",
                        "plan.md",
                        "plan.html",
                        "plan-large-print.docx",
                        "plan-large-print.pdf");
        assertThat(PdfConformance.failures(output("plan-large-print.pdf"))).isEmpty();
    }

    @Test
    void takesTheLooksOfWordFilesFromATemplateInTheFolder() throws IOException {
        build();
        byte[] template = output("plan.docx");
        Files.write(plan.resolve("reference.docx"), template);
        Files.writeString(plan.resolve("plan.yaml"), "theme: { word: reference.docx }\n" + PLAN);

        BuildResult result = build();

        assertThat(result.findings()).noneMatch(Diagnostic::isError).allSatisfy(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ199");
            assertThat(finding.location().line()).isEqualTo(1);
        });
        assertThat(DocxText.of(DocxFile.of(output("plan.docx")))).contains("We work in three areas");
        assertThat(DocxLint.faults(DocxFile.of(output("plan.docx")))).isEmpty();
    }

    @Test
    void refusesWordTemplatesThatAreMissingElsewhereOrBroken() throws IOException {
        Files.writeString(plan.resolve("broken.docx"), "no zip");
        Files.writeString(folder.resolve("outside.docx"), "no zip");
        for (String name : List.of("missing.docx", "../../outside.docx", "broken.docx")) {
            Files.writeString(plan.resolve("plan.yaml"), "theme: { word: " + name + " }\n" + PLAN);

            assertThat(build().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.type().id()).isEqualTo("YJ181");
                assertThat(finding.location().column()).isEqualTo(16);
                assertThat(finding.message()).contains(name);
                assertThat(finding.help()).isPresent();
            });
        }
    }

    @Test
    void buildsNothingFromABrokenPicture() throws IOException {
        Files.writeString(plan.resolve("line.jpg"), "GIF89a");

        BuildResult result = build();

        assertThat(result.findings()).extracting(finding -> finding.type().id()).containsExactly("YJ193");
        Diagnostic finding = result.findings().get(0);
        assertThat(finding.location().line()).isEqualTo(11);
        assertThat(finding.location().column()).isEqualTo(11);
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
