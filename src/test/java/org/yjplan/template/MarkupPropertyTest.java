package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.document.Heading;
import org.yjplan.document.Text;
import org.yjplan.prose.Pictures;
import org.yjplan.prose.Typography;

/** Whatever a template writes, there is a document or a finding at a line of the template. */
class MarkupPropertyTest {
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Path folder = temporary();

    private static Path temporary() {
        try {
            return Files.createTempDirectory("templates");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @AfterProperty
    void cleanUp() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Optional<Document> compose(String body) throws IOException {
        findings.clear();
        Path file = folder.resolve("test/plan.ftlh");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<document title=\"T\" author=\"A\">\n" + body + "\n</document>");
        return new TemplateEngine(List.of(folder))
                .compose(
                        Plans.plan(Plans.section("a", "A", "x")),
                        Plans.locations(),
                        Plans.spec("test"),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add);
    }

    @Provide
    Arbitrary<String> markup() {
        List<String> known = new ArrayList<>(Vocabulary.elements());
        known.addAll(List.of("prose", "x"));
        Arbitrary<String> names = Arbitraries.of(known);
        Arbitrary<String> opened = names.map(name -> "<" + name + ">");
        Arbitrary<String> closed = names.map(name -> "</" + name + ">");
        Arbitrary<String> empty = names.map(name -> "<" + name + "/>");
        Arbitrary<String> others = Arbitraries.of(
                "words",
                " ",
                "\n",
                "&amp;",
                "&",
                "<",
                ">",
                "\"",
                "<table columns=\"text number\">",
                "<td rowspan=\"2\">",
                "<td colspan=\"3\">",
                "<rag colour=\"red\">",
                "<a href=\"#x\">",
                "<prose ref=\"0\"/>",
                "<!--",
                "-->",
                "<p class=\"",
                "&#0;",
                "&#x1F600;",
                "<tr kind=\"total\">");
        return Arbitraries.oneOf(opened, closed, empty, others)
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Example
    void buildsEveryElementThatTemplatesMayWrite() {
        assertThat(Vocabulary.elements()).allSatisfy(name -> {
            Optional<Document> document = compose("<" + name + ">words</" + name + ">");
            assertThat(document.isPresent()).isEqualTo(findings.isEmpty());
        });
    }

    @Property(tries = 1500, seed = "1998")
    void isADocumentOrAFinding(@ForAll("markup") String body) throws IOException {
        Optional<Document> document = compose(body);
        assertThat(document.isPresent()).isEqualTo(findings.isEmpty());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.location().file()).endsWith("plan.ftlh");
            assertThat(finding.location().line()).isPositive();
            assertThat(finding.help()).isPresent();
        });
    }

    @Property(tries = 300, seed = "1998")
    void writesWhateverThePlanSaysLetterForLetter(@ForAll("hostile") String words) {
        findings.clear();
        Optional<Document> document = new TemplateEngine(List.of())
                .compose(
                        Plans.plan(Plans.section("a", words, "x")),
                        Plans.locations(),
                        Plans.spec(),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add);
        assertThat(findings).isEmpty();
        Heading heading = (Heading) document.orElseThrow().blocks().stream()
                .filter(block -> block instanceof Heading found && found.numbered())
                .findFirst()
                .orElseThrow();
        assertThat(heading.content()).singleElement().isInstanceOfSatisfying(Text.class, text -> {
            assertThat(text.value()).isEqualTo(Typography.of(words));
            assertThat(text.origin()).hasToString("test/plan.yaml");
        });
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "<b>",
                        "</document>",
                        "${plan}",
                        "<#if>",
                        "&lt;",
                        "&",
                        "\"",
                        "'",
                        "]]>",
                        "<!--",
                        "{{ budget }}",
                        "*x*",
                        "x",
                        "é",
                        "😀",
                        "<prose ref=\"0\"/>",
                        "?new")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
