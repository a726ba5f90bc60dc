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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.model.Plan;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.ReadRecord;

/** Where templates come from, and which of several takes the place of the others. */
class TemplateSourcesTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    Path first;

    @TempDir
    Path second;

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String shown(String text) {
        TemplateEngine engine = new TemplateEngine(List.of(first, second));
        Document document = engine.compose(
                        Plans.plan(Plans.section("a", "A", text)),
                        Plans.locations(),
                        Plans.spec(),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add)
                .orElseThrow(() -> new AssertionError(findings));
        return Outline.of(document.blocks());
    }

    @Test
    void takesOneFileFromAFolderAndTheRestFromThoseThatComeWithTheProgram() throws IOException {
        write(second, "components/glossary.ftlh", "<p>Ours.</p>");
        assertThat(shown("{{ glossary }}\n{{ partners }}")).endsWith("p(Ours.) ul(li(p(Leicestershire Constabulary)))");
    }

    @Test
    void prefersTheEarlierFolder() throws IOException {
        write(first, "components/glossary.ftlh", "<p>First.</p>");
        write(second, "components/glossary.ftlh", "<p>Second.</p>");
        assertThat(shown("{{ glossary }}")).endsWith("p(First.)");
    }

    @Test
    void prefersAComponentOfTheTemplateItself() throws IOException {
        write(first, "components/glossary.ftlh", "<p>Common.</p>");
        write(second, "strategic-plan/components/glossary.ftlh", "<p>Its own.</p>");
        assertThat(shown("{{ glossary }}")).endsWith("p(Its own.)");
    }

    @Test
    void placesAComponentThatSomebodyAdded() throws IOException {
        write(
                first,
                "components/our-values.ftlh",
                "\ufeff<ul>\r\n<#list plan.about.areas as area><li>${area}</li></#list>\r\n</ul>");
        assertThat(shown("{{ our-values }}")).endsWith("ul(li(p(Leicestershire)) li(p(Rutland)))");
    }

    @Test
    void includesAComponentIntoATemplate() throws IOException {
        write(first, "strategic-plan/plan.ftlh", """
                <document title="T" author="A">
                  <h1>Partners</h1>
                  <#include "/components/services.ftlh">
                </document>
                """);
        assertThat(shown("x"))
                .isEqualTo("h1(Partners) h1#service-post-court-~(Post court) ul(li(p(Service to the courts.)))");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.ftlh",
                "/x.ftlh",
                "a//b.ftlh",
                "a/../b.ftlh",
                "a.txt",
                ".ftlh",
                "a/.ftlh",
                "A.ftlh",
                "a:b.ftlh",
                "a\\b.ftlh"
            })
    void knowsNamesThatNoTemplateMayHave(String name) {
        assertThat(TemplateSources.isName(name)).isFalse();
    }

    @Test
    void listsTheTemplatesThatComeWithTheProgram() {
        assertThat(new TemplateSources(List.of()).names("components/"))
                .contains("components/budget.ftlh", "components/risks.ftlh")
                .allMatch(name -> name.startsWith("components/"));
    }

    @Test
    void composesThePlanOfNothingThatWarmsItUp() {
        TemplateEngine engine = new TemplateEngine(List.of());
        ReadRecord<Plan> plan = WarmUp.plan();
        assertThat(engine.compose(
                        plan.record().orElseThrow(),
                        plan.locations(),
                        WarmUp.document("strategic-plan"),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add))
                .isPresent();
        assertThat(findings).isEmpty();
        engine.warmUp("no-such-template");
    }
}
