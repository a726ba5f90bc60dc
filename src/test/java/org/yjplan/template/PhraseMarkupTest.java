package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.document.Inline;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Text;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** How templates say fixed words. */
class PhraseMarkupTest {
    private static final String PLAN = """
            about:
              title: A & B
              authority: Northshire Council
              period: 2013-14
              status: draft
              language: %s
            """;

    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    private Document composed(String language, String body) throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(
                folder.resolve("test/plan.ftlh"), "<document title=\"T\" author=\"A\">" + body + "</document>");
        ReadPlan read = new PlanReader()
                .read(FileSource.texts("", Map.of("plan.yaml", PLAN.formatted(language))), findings::add);
        return new TemplateEngine(List.of(folder))
                .compose(
                        read.plan().orElseThrow(),
                        read.locations(),
                        Plans.spec("test"),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add)
                .orElseThrow(() -> new AssertionError(findings.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|p(Update for 2013–14) p(Pledge)", "cy|p(Diweddariad ar gyfer 2013–14) p(Addewid)"})
    void speakTheLanguageOfThePlan(String language, String outline) throws IOException {
        String body = "<p>${phrase.updateFor(plan.about.period)}</p><p>${phrase(\"Pledge\", \"Addewid\")}</p>";
        assertThat(Outline.of(composed(language, body).blocks())).isEqualTo(outline);
    }

    @Test
    void traceEachValueToItsPlaceInThePlan() throws IOException {
        Document document =
                composed("en", "<p>See ${phrase.inspected(plan.about.title, plan.about.authority, 7)}, please</p>");
        List<String> texts = new ArrayList<>();
        for (Inline inline : ((Paragraph) document.blocks().get(0)).content()) {
            Text text = (Text) inline;
            boolean ofPlan = !(text.origin() instanceof TemplateOrigin);
            texts.add(text.value() + (ofPlan ? "@" + text.origin() : ""));
        }
        assertThat(texts)
                .containsExactly(
                        "See ",
                        "A & B@plan.yaml:2:10",
                        " by ",
                        "Northshire Council@plan.yaml:3:14",
                        ", ",
                        "7",
                        ", please");
    }
}
