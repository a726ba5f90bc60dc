package org.yjplan.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    private Path folder;

    @Test
    void putsEveryFileInPlaceAndNothingElse() throws IOException {
        Path target = folder.resolve("plan");

        Publisher.publish(target, files("a", "1", "b", "2"), Set.of());
        Publisher.publish(target, files("a", "3"), Set.of());

        assertThat(target.resolve("a")).hasContent("3");
        assertThat(target.resolve("b")).hasContent("2");
        try (var entries = Files.list(target)) {
            assertThat(entries).hasSize(2);
        }
    }

    @Test
    void leavesEarlierFilesAsTheyWereWhenOneCannotBeWritten() throws IOException {
        Publisher.publish(folder, files("a", "old", "b", "old"), Set.of());
        Map<String, byte[]> bad = files("a", "new", "no/such/folder", "new", "b", "new");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Publisher.publish(folder, bad, Set.of()));

        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder.resolve("b")).hasContent("old");
        try (var entries = Files.list(folder)) {
            assertThat(entries).hasSize(2);
        }
    }

    @Test
    void leavesEarlierFilesAsTheyWereWhenAFolderIsInTheWay() throws IOException {
        Publisher.publish(folder, files("a", "old"), Set.of());
        Files.createDirectory(folder.resolve("b"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Publisher.publish(folder, files("a", "new", "b", "new"), Set.of()));

        assertThat(folder.resolve("a")).hasContent("old");
    }

    @Test
    void takesOutWhatAnEarlierBuildLeftInAnInnerFolder() throws IOException {
        Publisher.publish(folder, files("plan-figures/1.png", "a", "plan-figures/2.png", "b"), Set.of("plan-figures"));
        Publisher.publish(folder, files("plan-figures/1.png", "c", "plan.md", "d"), Set.of("plan-figures"));

        assertThat(folder.resolve("plan-figures/1.png")).hasContent("c");
        assertThat(folder.resolve("plan-figures/2.png")).doesNotExist();

        Publisher.publish(folder, files("plan.md", "e"), Set.of("plan-figures"));

        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(folder.resolve("plan.md"));
        }
    }

    @Test
    void leavesThePicturesOfAnEarlierBuildWhenOneCannotBeWritten() throws IOException {
        Publisher.publish(folder, files("plan-figures/1.png", "old"), Set.of("plan-figures"));
        Map<String, byte[]> bad = files("plan-figures/2.png", "new", "no/such/folder", "new");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Publisher.publish(folder, bad, Set.of("plan-figures")));

        assertThat(folder.resolve("plan-figures/1.png")).hasContent("old");
        try (var entries = Files.list(folder.resolve("plan-figures"))) {
            assertThat(entries).hasSize(1);
        }
    }

    @Test
    void refusesAnInnerFolderThatIsALinkElsewhere() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.createDirectory(folder.resolve("plan"));
        Files.writeString(elsewhere.resolve("kept"), "kept");
        Files.createSymbolicLink(target.resolve("plan-figures"), elsewhere);

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Publisher.publish(target, files("plan.md", "new"), Set.of("plan-figures")));

        assertThat(elsewhere.resolve("kept")).exists();
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }
}
