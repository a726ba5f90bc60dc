package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Related;
import org.yjplan.report.TextReport;

/** Whatever the input, the reader reports findings at locations that exist. */
class HostileInputTest {
    private static Path folder;
    private static String whole;

    /** A change to a text. */
    private record Slip(int at, int kind, String put) {
        String apply(String text) {
            int i = text.isEmpty() ? 0 : Math.floorMod(at, text.length());
            int end = Math.min(text.length(), i + 1 + kind % 7);
            return switch (kind % 5) {
                case 0 -> text.substring(0, i) + put + text.substring(i);
                case 1 -> text.substring(0, i) + text.substring(end);
                case 2 -> text.substring(0, end) + text.substring(i);
                case 3 -> text.substring(0, i) + put + text.substring(end);
                default -> {
                    int line = text.lastIndexOf('\n', i) + 1;
                    yield text.substring(0, line) + put + text.substring(line);
                }
            };
        }
    }

    @BeforeContainer
    static void prepare() throws IOException {
        folder = Files.createTempDirectory("plan");
        whole = Files.readString(Path.of("src/test/resources/source/whole/plan.yaml"));
    }

    @AfterContainer
    static void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 300, seed = "1998")
    void survivesAnyBytes(@ForAll byte[] bytes) {
        check(bytes);
    }

    @Property(tries = 600, seed = "1998")
    void survivesAnyMistakeInAWholePlan(@ForAll("slips") List<Slip> slips) {
        String text = whole;
        for (Slip slip : slips) {
            text = slip.apply(text);
        }
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 600, seed = "1998")
    void survivesAnyMixtureOfCharacters(@ForAll("mixtures") String text) {
        check(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300, seed = "1998")
    void survivesAnyValue(@ForAll("values") String value) {
        check(whole.replace("2013-14", value)
                .replace("£133,980", value)
                .replace("5 March 2013", value)
                .replace("207", value)
                .replace("69%", value)
                .replace("1,234", value)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<Slip>> slips() {
        Arbitrary<String> put = Arbitraries.of(
                "\t",
                " ",
                "  ",
                "\n",
                "\r\n",
                "\"",
                "'",
                ":",
                ": ",
                "- ",
                "#",
                " #",
                "[",
                "]",
                "{",
                "}",
                "{{",
                "}}",
                ",",
                "|",
                ">",
                "*",
                "&a ",
                "*a",
                "!",
                "!!str ",
                "%",
                "@",
                "`",
                "?",
                "? ",
                "---\n",
                "...\n",
                "\\",
                "\0",
                "\u2028",
                "\uFEFF",
                "é",
                "\uD83D\uDE00",
                "<<: ",
                "id: ",
                "text: |\n",
                "~");
        return Combinators.combine(
                        Arbitraries.integers(), Arbitraries.integers().between(0, 34), put)
                .as(Slip::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "about",
                        "title",
                        "sections",
                        ": ",
                        ":",
                        "- ",
                        "-",
                        "\n",
                        "\n  ",
                        "\n    ",
                        " ",
                        "\t",
                        "\"",
                        "'",
                        "x",
                        "1,234",
                        "[",
                        "]",
                        "{",
                        "}",
                        "{{ ",
                        " }}",
                        ",",
                        "|",
                        ">",
                        "|2",
                        "#",
                        "&a",
                        "*a",
                        "!t",
                        "%",
                        "@",
                        "`",
                        "? ",
                        "---",
                        "...",
                        "\\",
                        "\r",
                        "\uD83D\uDE00",
                        "é",
                        "file: ",
                        "../",
                        "<<: *a")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789,.£-+% /–k()").ofMaxLength(14),
                Arbitraries.of(
                                "2013", "Apr", "to", "-", "/", " ", "31", "June", "12", "99", "–", ".", "%", "£", "FTE",
                                "k")
                        .list()
                        .ofMaxSize(8)
                        .map(parts -> String.join("", parts)));
    }

    private static void check(byte[] bytes) {
        try {
            Files.write(folder.resolve("plan.yaml"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(folder, findings::add);

        assertThat(read.plan().isPresent() || findings.stream().anyMatch(Diagnostic::isError))
                .as("a plan that cannot be made has a fault")
                .isTrue();
        for (Diagnostic finding : findings) {
            assertThat(finding.message()).isNotBlank().doesNotContain("\n");
            assertIsThere(finding.location(), read.files());
            finding.related().stream()
                    .map(Related::location)
                    .forEach(location -> assertIsThere(location, read.files()));
        }
        assertThat(new TextReport(read.files()).of(findings)).endsWith("\n");
    }

    private static void assertIsThere(Location location, ReadFiles files) {
        if (location.isWholeFile()) {
            return;
        }
        assertColumn(location.file(), location.line(), location.column(), files);
        assertColumn(location.file(), location.endLine(), location.endColumn(), files);
    }

    private static void assertColumn(String file, int line, int column, ReadFiles files) {
        String text = files.line(file, line).orElseThrow(() -> new AssertionError("no line " + line + " in " + file));
        assertThat(column)
                .as("a column of line %d: %s", line, text)
                .isBetween(1, text.codePointCount(0, text.length()) + 1);
    }
}
