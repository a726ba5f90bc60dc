package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.source.RefusedFile.Reason;

/** What a name reaches, by each source of files. The resources are those of src/test/resources/files/inside. */
class FileSourceTest {
    @TempDir
    private Path parent;

    private Map<String, FileSource> sources;

    @BeforeEach
    void makeTheSameFilesEverywhere() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("inside/prose")).getParent();
        Files.writeString(parent.resolve("secret.md"), "secret");
        Files.writeString(parent.resolve("inside.md"), "secret");
        Files.writeString(folder.resolve("one.md"), "one");
        Files.writeString(folder.resolve("prose/two.md"), "two");
        FileSource disk = FileSource.folder(folder);
        sources = Map.of(
                "disk", disk,
                "resources", FileSource.resources(FileSourceTest.class, "/files/inside"),
                "texts", FileSource.texts("inside", Map.of("one.md", "one", "prose/two.md", "two")),
                "texts over disk", disk.with(Map.of("three.md", "three")),
                "texts over resources",
                        FileSource.resources(FileSourceTest.class, "/files/inside")
                                .with(Map.of("three.md", "three")));
    }

    @ParameterizedTest
    @CsvSource({"one.md, one", "./one.md, one", "prose/two.md, two", "prose/../one.md, one", "prose//./two.md, two"})
    void readsWhatLiesInside(String name, String text) {
        sources.forEach(
                (kind, source) -> assertThat(read(source, name)).as(kind).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({
        "../secret.md, OUTSIDE",
        "../inside.md, OUTSIDE",
        "../inside/one.md, OUTSIDE",
        "prose/../../secret.md, OUTSIDE",
        "./../secret.md, OUTSIDE",
        "prose/.././../secret.md, OUTSIDE",
        ".., OUTSIDE",
        "/secret.md, OUTSIDE",
        "/etc/passwd, OUTSIDE",
        "//server/share/secret.md, OUTSIDE",
        "C:secret.md, OUTSIDE",
        "C:/secret.md, OUTSIDE",
        "c:\\secret.md, BACKSLASHES",
        "..\\secret.md, BACKSLASHES",
        "prose\\two.md, BACKSLASHES",
        "\\\\server\\share\\secret.md, BACKSLASHES",
        "NUL, MISSING",
        "secret.md, MISSING",
        "one.md/../../secret.md, OUTSIDE",
        "one.md/two.md, MISSING",
        "%2e%2e/secret.md, MISSING",
        "..%2fsecret.md, MISSING",
        "~/secret.md, MISSING",
        ".../secret.md, MISSING",
        "'.. /secret.md', MISSING",
        "../inside/prose/two.md, OUTSIDE"
    })
    void readsNothingOutside(String name, Reason reason) {
        sources.forEach((kind, source) -> {
            assertThat(refused(source, name, 100)).as(kind).isEqualTo(reason);
            assertThat(source.has(name)).as(kind).isFalse();
        });
    }

    @Test
    void readsNoNameWithANullCharacter() {
        sources.forEach((kind, source) -> {
            assertThat(refused(source, "one.md\0", 100)).as(kind).isEqualTo(Reason.OUTSIDE);
            assertThat(refused(source, "\0/../one.md", 100)).as(kind).isEqualTo(Reason.OUTSIDE);
        });
    }

    @Test
    void tellsUpperCaseFromLowerCaseInMemory() {
        assertThat(refused(sources.get("texts"), "ONE.MD", 100)).isEqualTo(Reason.MISSING);
    }

    @Test
    void readsNoNameThatIsTooLong() {
        sources.forEach((kind, source) -> assertThat(refused(source, "a".repeat(100_000) + ".md", 100))
                .as(kind)
                .isEqualTo(Reason.MISSING));
    }

    @ParameterizedTest
    @CsvSource({"prose", "prose/", ".", "''"})
    void readsNoFolder(String name) {
        sources.forEach((kind, source) -> {
            assertThat(refused(source, name, 100)).as(kind).isIn(Reason.NO_FILE, Reason.MISSING);
            assertThat(source.has(name)).as(kind).isFalse();
        });
    }

    @Test
    void readsAFileOfJustTheAllowedSize() {
        sources.forEach((kind, source) -> {
            assertThat(refused(source, "one.md", 2)).as(kind).isEqualTo(Reason.TOO_LARGE);
            assertThat(bytes(source, "one.md", 3)).as(kind).hasSize(3);
        });
        assertThat(refused(sources.get("texts over disk"), "three.md", 4)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void followsLinksThatStayInside() throws IOException {
        Files.createSymbolicLink(parent.resolve("inside/link.md"), Path.of("prose/two.md"));
        Files.createSymbolicLink(parent.resolve("also"), parent.resolve("inside"));

        assertThat(read(sources.get("disk"), "link.md")).isEqualTo("two");
        assertThat(read(FileSource.folder(parent.resolve("also")), "one.md")).isEqualTo("one");
    }

    @Test
    void followsNoLinkThatLeadsOut() throws IOException {
        Path inside = parent.resolve("inside");
        Files.createSymbolicLink(inside.resolve("link.md"), parent.resolve("secret.md"));
        Files.createSymbolicLink(inside.resolve("up"), parent);
        Files.createSymbolicLink(inside.resolve("up-again"), Path.of("up"));
        Files.createSymbolicLink(inside.resolve("nowhere.md"), parent.resolve("nothing.md"));
        Files.createSymbolicLink(inside.resolve("circle.md"), Path.of("circle.md"));

        for (FileSource source : List.of(sources.get("disk"), sources.get("texts over disk"))) {
            assertThat(refused(source, "link.md", 100)).isEqualTo(Reason.OUTSIDE);
            assertThat(refused(source, "up/secret.md", 100)).isEqualTo(Reason.OUTSIDE);
            assertThat(refused(source, "up-again/secret.md", 100)).isEqualTo(Reason.OUTSIDE);
            assertThat(refused(source, "nowhere.md", 100)).isEqualTo(Reason.MISSING);
            assertThat(refused(source, "circle.md", 100)).isEqualTo(Reason.MISSING);
        }
    }

    @Test
    void givesUnsavedTextsInsteadOfWhatIsSaved() throws IOException {
        FileSource edited =
                sources.get("disk").with(Map.of("one.md", "edited", "new/four.md", "four", "prose/five.md", "five"));

        assertThat(read(edited, "one.md")).isEqualTo("edited");
        assertThat(read(edited, "prose/two.md")).isEqualTo("two");
        assertThat(read(edited, "new/four.md")).isEqualTo("four");
        assertThat(edited.names("")).containsExactly("new", "one.md", "prose");
        assertThat(edited.names("prose")).containsExactly("five.md", "two.md");
        assertThat(edited.names("new")).containsExactly("four.md");
        assertThat(edited.with(Map.of("one.md", "again")).name()).isEqualTo(edited.name());
        assertThat(read(edited.with(Map.of("one.md", "again")), "one.md")).isEqualTo("again");
    }

    @Test
    void readsFromTheFolderAtHandHoweverItIsWritten() {
        for (String folder : List.of("", ".", "./", "src/..", "src/test/../..")) {
            assertThat(bytes(FileSource.folder(Path.of(folder)), "pom.xml", 1 << 20))
                    .as(folder)
                    .isNotEmpty();
        }
    }

    @Test
    void listsNothingOutside() {
        FileSource disk = sources.get("disk");

        assertThatThrownBy(() -> disk.names("..")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> disk.with(Map.of("a.md", "a")).names("../..")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> disk.names("nowhere")).isInstanceOf(IOException.class);
    }

    @Test
    void namesFilesAsLocationsGiveThem() {
        assertThat(FileSource.folder(Path.of("plans/leeds")).nameOf("plan.yaml"))
                .isEqualTo("plans/leeds/plan.yaml");
        assertThat(FileSource.folder(Path.of(".")).nameOf("plan.yaml")).isEqualTo("plan.yaml");
        assertThat(FileSource.folder(Path.of("")).nameOf("plan.yaml")).isEqualTo("plan.yaml");
        assertThat(FileSource.folder(Path.of("/")).nameOf("plan.yaml")).isEqualTo("/plan.yaml");
    }

    private static String read(FileSource source, String name) {
        return new String(bytes(source, name, 100), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(FileSource source, String name, int most) {
        try {
            return source.read(name, most);
        } catch (RefusedFile refused) {
            throw new AssertionError(refused);
        }
    }

    private static Reason refused(FileSource source, String name, int most) {
        return catchThrowableOfType(RefusedFile.class, () -> source.read(name, most))
                .reason();
    }
}
