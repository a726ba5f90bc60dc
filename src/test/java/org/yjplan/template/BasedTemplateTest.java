package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.model.DocumentSpec;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;

/** A template that takes from another what it does not say itself. */
class BasedTemplateTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    Path templates;

    private void write(String name, String text) throws IOException {
        Path file = templates.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<Document> made(String template, String prose) {
        return new TemplateEngine(List.of(templates))
                .compose(
                        Plans.plan(Plans.section("a", "A", prose)),
                        Plans.locations(),
                        new DocumentSpec("plan", template, List.of(), Optional.empty()),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add);
    }

    private String shown(String template, String prose) {
        return Outline.of(made(template, prose)
                .orElseThrow(() -> new AssertionError(findings))
                .blocks());
    }

    @Test
    void takesEachFileThatItLacksFromItsBase() throws IOException {
        write("ours/template.yaml", "based-on: strategic-plan\n");
        write("ours/front-matter.ftlh", "<h1>Foreword</h1>");
        assertThat(shown("ours", "Words."))
                .contains("h1(Foreword)", "h1#a(A) p(Words.)")
                .doesNotContain("Document control");
    }

    @Test
    void mayBeBasedOnATemplateThatIsBasedOnAThird() throws IOException {
        write("ours/template.yaml", "based-on: strategic-plan\n");
        write("ours/front-matter.ftlh", "<h1>Foreword</h1>");
        write("theirs/template.yaml", "based-on: ours\n");
        write("theirs/components/motto.ftlh", "<p>Be kind.</p>");
        assertThat(shown("theirs", "{{ motto }}")).contains("h1(Foreword)", "p(Be kind.)");
    }

    @Test
    void placesTheComponentsOfItsBase() throws IOException {
        write("ours/components/motto.ftlh", "<p>Be kind.</p>");
        write("ours/template.yaml", "based-on: strategic-plan\n");
        write("theirs/template.yaml", "based-on: ours\n");
        assertThat(shown("theirs", "{{ motto }}")).contains("p(Be kind.)");
        made("theirs", "{{ moto }}");
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.help().orElseThrow()).contains("motto"));
    }

    @Test
    void saysWhichBaseIsNotThere() throws IOException {
        write("ours/template.yaml", "# Our own.\nbased-on: strategic-plann\n");
        assertThat(made("ours", "Words.")).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ176");
            assertThat(finding.location().toString()).endsWith("ours/template.yaml:2:11");
            assertThat(finding.help()).contains("did you mean “strategic-plan”?");
        });
    }

    @Test
    void refusesABaseThatIsBasedOnIt() throws IOException {
        write("ours/template.yaml", "based-on: theirs\n");
        write("theirs/template.yaml", "based-on: ours\n");
        assertThat(made("ours", "Words.")).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("“ours” is in the end based on itself");
            assertThat(finding.location().toString()).endsWith("theirs/template.yaml:1:11");
        });
    }

    @Test
    void readsTheFileThatNamesABaseAsStrictlyAsAPlan() throws IOException {
        write("ours/template.yaml", "base-on: strategic-plan\n");
        assertThat(made("ours", "Words.")).isEmpty();
        assertThat(findings.get(0).help()).contains("did you mean “based-on”?");
    }
}
