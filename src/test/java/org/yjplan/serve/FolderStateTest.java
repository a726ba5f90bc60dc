package org.yjplan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStateTest {
    @TempDir
    private Path folder;

    private Path file;
    private FolderState before;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.writeString(folder.resolve("plan.yaml"), "about:");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        before = now();
    }

    private FolderState now() {
        return FolderState.of(List.of(folder, folder.resolve("not-there")));
    }

    @Test
    void isUnchangedWhileNothingIsSaved() {
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void changesAfterASaveANewFileOrADeletedOne() throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
        assertThat(now()).isNotEqualTo(before);

        FolderState saved = now();
        Path prose =
                Files.writeString(Files.createDirectory(folder.resolve("prose")).resolve("aims.md"), "Aims");
        assertThat(now()).isNotEqualTo(saved);

        Files.delete(prose);
        assertThat(now()).isEqualTo(saved);
    }

    @Test
    void ignoresTheFilesThatEditorsKeepForThemselves() throws IOException {
        Files.writeString(folder.resolve(".plan.yaml.swp"), "x");
        Files.writeString(folder.resolve("plan.yaml~"), "x");
        Files.writeString(Files.createDirectory(folder.resolve(".git")).resolve("index"), "x");
        assertThat(now()).isEqualTo(before);
    }

    @Test
    void looksHalfSavedWhileAFileIsEmptyOrGone() throws IOException {
        Files.writeString(file, "");
        assertThat(now().looksHalfSaved(before)).isTrue();
        Files.delete(file);
        assertThat(now().looksHalfSaved(before)).isTrue();
        Files.writeString(file, "about: {}");
        assertThat(now().looksHalfSaved(before)).isFalse();
    }
}
