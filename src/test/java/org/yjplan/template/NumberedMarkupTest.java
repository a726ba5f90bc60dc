package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.document.Finisher;
import org.yjplan.document.Numbered;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;

/** How templates number paragraphs. */
class NumberedMarkupTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    private Document compose(String body) throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(
                folder.resolve("test/plan.ftlh"), "<document title=\"T\" author=\"A\">" + body + "</document>");
        return new TemplateEngine(List.of(folder))
                .compose(
                        Plans.plan(Plans.section("a", "A", "One.\n\nTwo.\n\n1. Three.")),
                        Plans.locations(),
                        Plans.spec("test"),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add)
                .orElseThrow(() -> new AssertionError(findings.toString()));
    }

    private String finished(String body) throws IOException {
        return Outline.of(Finisher.finish(compose(body)).document().blocks());
    }

    @Test
    void numbersParagraphsOfTheTemplateAndOfProse() throws IOException {
        assertThat(finished("<numbered><section><h1 id=\"h\">A</h1><p id=\"x\">Zero.</p>"
                        + "<@prose value=plan.sections[0].text/></section></numbered><p><a href=\"#x\"/></p>"))
                .isEqualTo("h1#h(A) n0#x[1.1](Zero.) n0[1.2](One.) n0[1.3](Two.) n1[1.3.1](Three.)"
                        + " p(a #x(paragraph\u00a01.1))");
    }

    @Test
    void letsSubParagraphsHaveIds() throws IOException {
        assertThat(finished("<numbered><p>A.</p><ol><li><p id=\"x\">B.</p></li><li>C.</li></ol></numbered>"))
                .isEqualTo("n0[1.](A.) n1#x[1.1](B.) n1[1.2](C.)");
    }

    @Test
    void takesHowToCountFromTheAttributes() throws IOException {
        Numbered numbered = (Numbered) compose("<numbered by=\"document\" start-over=\"yes\"><p>A.</p></numbered>")
                .blocks()
                .get(0);

        assertThat(numbered.by()).isEqualTo(Numbered.By.DOCUMENT);
        assertThat(numbered.startsOver()).isTrue();
    }
}
