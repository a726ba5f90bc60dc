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
import org.yjplan.document.SampleImages;
import org.yjplan.model.RecordBuilder;
import org.yjplan.render.docx.DocxFile;
import org.yjplan.render.docx.DocxLint;
import org.yjplan.render.pdf.PdfConformance;
import org.yjplan.render.pdf.PdfFigures;

/** A crest that a theme names, from its file to the title pages. */
class CrestTest {
    private static final String PLAN = """
            about: { title: Youth justice plan, authority: Test Council, period: 2013-14, status: draft }
            sections:
              - { id: aims, title: Aims, text: We work with children. }
            """;

    @TempDir
    private Path folder;

    private Path templates;
    private Path plan;

    @BeforeEach
    void writeThePlan() throws IOException {
        templates = Files.createDirectories(folder.resolve("templates"));
        plan = Files.createDirectories(folder.resolve("plans/rutland"));
        Files.writeString(plan.resolve("plan.yaml"), PLAN);
    }

    private PlanBuilder builder(String... crest) throws IOException {
        Files.writeString(templates.resolve("theme.yaml"), "crest:\n  " + String.join("\n  ", crest) + "\n");
        return new PlanBuilder(
                RecordBuilder.of(BuildOptions.into(folder.resolve("output"), List.of(templates), Optional.empty()))
                        .set(BuildOptions::largePrint, true)
                        .build());
    }

    private byte[] built(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("output/rutland").resolve(name));
    }

    @Test
    void standsOnTheTitlePageInPdfAndWordWithItsWords() throws IOException {
        Files.write(
                templates.resolve("crest.png"),
                SampleImages.transparentPng(300, 400).bytes());

        BuildResult result = builder("picture: crest.png", "alt: Arms of Test Council", "height: 20")
                .build(plan);

        assertThat(result.findings()).isEmpty();
        for (String name : List.of("plan.pdf", "plan-large-print.pdf")) {
            assertThat(PdfFigures.of(built(name))).containsExactly("Arms of Test Council, 42.5 by 56.7 points, page 1");
            assertThat(PdfConformance.failures(built(name))).isEmpty();
        }
        for (String name : List.of("plan.docx", "plan-large-print.docx")) {
            DocxFile word = DocxFile.of(built(name));
            assertThat(DocxLint.faults(word)).isEmpty();
            assertThat(word.part("word/document.xml"))
                    .contains("descr=\"Arms of Test Council\"")
                    .containsSubsequence("<wp:extent cx=\"539750\" cy=\"720090\"", "Test Council</w:t>");
            assertThat(word.pictures()).hasSize(1);
        }
    }

    @Test
    void mayComeFromTheFolderOfThePlanAndMayOnlyDecorate() throws IOException {
        Files.write(plan.resolve("logo.jpg"), SampleImages.jpeg(300, 100).bytes());

        BuildResult result = builder("picture: logo.jpg", "decorative: yes").build(plan);

        assertThat(result.findings()).isEmpty();
        assertThat(PdfFigures.of(built("plan.pdf"))).isEmpty();
        assertThat(PdfConformance.failures(built("plan.pdf"))).isEmpty();
        DocxFile word = DocxFile.of(built("plan.docx"));
        assertThat(word.pictures()).hasSize(1);
        assertThat(word.part("word/document.xml")).contains("adec:decorative");
        assertThat(Files.list(folder.resolve("output/rutland"))
                        .map(Path::getFileName)
                        .map(Path::toString))
                .doesNotContain("plan-figures");
    }

    @Test
    void saysWhatIsWrongWithItAndBuildsNothing() throws IOException {
        Files.write(templates.resolve("arms.png"), SampleImages.png(30, 40).bytes());
        byte[] whole = SampleImages.png(30, 40).bytes();
        Files.write(templates.resolve("half.png"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.write(templates.resolve("press.jpg"), SampleImages.cmykJpeg());

        assertFinding(
                "YJ192", 2, "“arm.png” in the folder of templates or of the plan", "picture: arm.png", "alt: Arms");
        assertFinding("YJ194", 2, "“half.png” is a PNG picture that breaks off", "picture: half.png", "alt: Arms");
        assertFinding("YJ193", 2, "(CMYK)", "picture: press.jpg", "alt: Arms");
        assertFinding("YJ192", 2, "leads out of the folder", "picture: ../crest.png", "alt: Arms");
        assertFinding("YJ191", 1, "has no words", "picture: arms.png");
        assertFinding("YJ191", 4, "decorative", "picture: arms.png", "alt: Arms", "decorative: yes");
        assertFinding("YJ198", 4, "too large", "picture: arms.png", "alt: Arms", "height: 300");
    }

    private void assertFinding(String id, int line, String message, String... crest) throws IOException {
        BuildResult result = builder(crest).build(plan);

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.message()).contains(message);
            assertThat(finding.location().file()).endsWith("theme.yaml");
            assertThat(finding.location().line()).isEqualTo(line);
        });
        assertThat(result.findings()).allMatch(Diagnostic::isError);
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
