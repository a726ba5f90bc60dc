package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** No name reaches what lies outside a source of files: every file outside says so, and none of them is ever read. */
class FileSourcePropertyTest {
    private static final String OUTSIDE = "secret";

    private static Path parent;

    @BeforeContainer
    static void makeFiles() throws IOException {
        parent = Files.createTempDirectory("yjplan-files");
        Path inside = Files.createDirectories(parent.resolve("inside/a")).getParent();
        for (String file : List.of("a.md", "inside.md", "a/a.md")) {
            Files.createDirectories(parent.resolve(file).getParent());
            Files.writeString(parent.resolve(file), OUTSIDE);
        }
        Files.writeString(inside.resolve("a.md"), "read");
        Files.writeString(inside.resolve("a/a.md"), "read");
        Files.createSymbolicLink(inside.resolve("up"), parent);
        Files.createSymbolicLink(inside.resolve("a/up"), Path.of("../.."));
        Files.createSymbolicLink(inside.resolve("link.md"), Path.of("../a.md"));
        Files.createSymbolicLink(inside.resolve("in"), Path.of("a"));
    }

    @AfterContainer
    static void removeFiles() throws IOException {
        try (var files = Files.walk(parent)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<String> names() {
        String absolute = parent.resolve("a.md").toString();
        return Arbitraries.of(
                        "..",
                        ".",
                        "/",
                        "/",
                        "/",
                        "\\",
                        "a",
                        "up",
                        "in",
                        "link.md",
                        "a.md",
                        "inside",
                        ".md",
                        "C:",
                        "\0",
                        " ",
                        absolute,
                        "inside.md")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000)
    void readsNothingOutside(@ForAll("names") String name) {
        FileSource disk = FileSource.folder(parent.resolve("inside"));
        for (FileSource source : List.of(
                disk,
                disk.with(Map.of("b.md", "read")),
                FileSource.texts("inside", Map.of("a.md", "read", "a/a.md", "read")),
                FileSource.resources(FileSourceTest.class, "/files/inside"))) {
            try {
                String text = new String(source.read(name, 100), StandardCharsets.UTF_8);
                assertThat(text).isNotEqualTo(OUTSIDE);
                assertThat(source.has(name)).isTrue();
            } catch (RefusedFile refused) {
                assertThat(refused.file()).isEqualTo(name);
            }
        }
    }

    @Property(tries = 2000)
    void readsTheSameFromDiskAndFromMemory(@ForAll("names") String name) {
        FileSource disk = FileSource.folder(parent.resolve("inside/a"));
        FileSource memory = FileSource.texts("a", Map.of("a.md", "read"));

        Assume.that(!name.contains("up")); // a link, which memory lacks
        assertThat(result(memory, name)).isEqualTo(result(disk, name));
    }

    private static String result(FileSource source, String name) {
        try {
            return new String(source.read(name, 100), StandardCharsets.UTF_8);
        } catch (RefusedFile refused) {
            return refused.reason().name();
        }
    }
}
