package org.yjplan.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    private Path folder;

    @Test
    void putsEveryFileInPlaceAndNothingElse() throws IOException {
        Path target = folder.resolve("plan");

        Publisher.publish(target, files("a", "1", "b", "2"));
        Publisher.publish(target, files("a", "3"));

        assertThat(target.resolve("a")).hasContent("3");
        assertThat(target.resolve("b")).hasContent("2");
        try (var entries = Files.list(target)) {
            assertThat(entries).hasSize(2);
        }
    }

    @Test
    void leavesEarlierFilesAsTheyWereWhenOneCannotBeWritten() throws IOException {
        Publisher.publish(folder, files("a", "old", "b", "old"));
        Map<String, byte[]> bad = files("a", "new", "no/such/folder", "new", "b", "new");

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Publisher.publish(folder, bad));

        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(folder.resolve("b")).hasContent("old");
        try (var entries = Files.list(folder)) {
            assertThat(entries).hasSize(2);
        }
    }

    @Test
    void leavesEarlierFilesAsTheyWereWhenAFolderIsInTheWay() throws IOException {
        Publisher.publish(folder, files("a", "old"));
        Files.createDirectory(folder.resolve("b"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Publisher.publish(folder, files("a", "new", "b", "new")));

        assertThat(folder.resolve("a")).hasContent("old");
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }
}
