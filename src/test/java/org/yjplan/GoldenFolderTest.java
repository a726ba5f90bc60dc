package org.yjplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Golden files that differ, are missing or are left over fail a test in few lines. */
@DisabledIfSystemProperty(named = "golden.rewrite", matches = "true")
class GoldenFolderTest {
    @TempDir
    private Path folder;

    @Test
    void everyFolderBelongsToATestThatComparesIt() throws IOException {
        try (Stream<Path> owners = Files.list(GoldenFolder.ROOT);
                Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
            List<String> tests = sources.filter(GoldenFolderTest::comparesItsFolder)
                    .map(source -> source.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(owners.map(owner -> owner.getFileName().toString()))
                    .allMatch(tests::contains, "a test class that compares its golden folder");
        }
    }

    private static boolean comparesItsFolder(Path source) {
        String name = source.getFileName().toString();
        try {
            return name.endsWith("Test.java")
                    && Files.readString(source).contains("GoldenFolder.of(" + name.replace(".java", ".class)"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void passesWhereEveryFileIsAsExpected() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "one\n");

        new GoldenFolder(folder).holds(Map.of("a.txt", "one\n"));
    }

    @Test
    void namesFilesThatAreMissingAndThoseThatNoTestClaims() throws IOException {
        Files.writeString(folder.resolve("left-over.txt"), "one\n");

        assertThatThrownBy(() -> new GoldenFolder(folder).holds("a.txt", "one\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.txt is missing; -Dgolden.rewrite=true writes it")
                .hasMessageContaining("left-over.txt is claimed by no test; -Dgolden.rewrite=true removes it");
    }

    @Test
    void showsOnlyTheLinesThatDifferWithTheirNumbers() throws IOException {
        String[] lines =
                IntStream.rangeClosed(1, 5_000).mapToObj(n -> "line " + n).toArray(String[]::new);
        Files.writeString(folder.resolve("a.txt"), String.join("\n", lines));
        lines[4_000] = "another";

        assertThat(failure(String.join("\n", lines))).contains("""
                @@ -3998,7 +3998,7 @@
                 line 3998
                 line 3999
                 line 4000
                -line 4001
                +another
                 line 4002
                 line 4003
                 line 4004""").hasLineCount(11);
    }

    @Test
    void staysShortWhereNothingIsTheSame() throws IOException {
        String text = IntStream.range(0, 20_000).mapToObj(n -> "line " + n).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("a.txt"), text);

        assertThat(failure(text.replace("line", "row")))
                .contains("-line 0", "… and more that differs")
                .satisfies(shown -> assertThat(shown.lines().count()).isLessThan(70));
    }

    private String failure(String actual) {
        try {
            new GoldenFolder(folder).holds("a.txt", actual);
        } catch (AssertionError e) {
            return e.getMessage();
        }
        throw new IllegalStateException("the texts were taken to be the same");
    }
}
