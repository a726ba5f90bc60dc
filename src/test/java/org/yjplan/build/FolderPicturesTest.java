package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Image;
import org.yjplan.document.SampleImages;
import org.yjplan.source.FileSource;

class FolderPicturesTest {
    private static final Location PLACE = Location.of("plan.yaml", 3, 5, 7);

    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    private Path parent;

    private Path folder;

    @BeforeEach
    void makeAPlan() throws IOException {
        folder = Files.createDirectories(parent.resolve("plan/pictures")).getParent();
        Files.write(folder.resolve("pictures/map.png"), SampleImages.png(4, 3).bytes());
        Files.write(parent.resolve("secret.png"), SampleImages.png(4, 3).bytes());
    }

    private Optional<Image> picture(String path) {
        return new FolderPictures(FileSource.folder(folder), findings::add).picture(path, PLACE);
    }

    private void assertRefused(String path, String id, String message, String help) {
        findings.clear();
        assertThat(picture(path)).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.location()).isEqualTo(PLACE);
            assertThat(finding.message()).contains(message);
            assertThat(finding.help().orElseThrow()).contains(help);
        });
    }

    @Test
    void readsPicturesInTheFolder() {
        assertThat(picture("pictures/map.png")).contains(SampleImages.png(4, 3));
        assertThat(picture("./pictures/../pictures/map.png")).isPresent();
        assertThat(findings).isEmpty();
    }

    @Test
    void readsNothingOutsideTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.png"), parent.resolve("secret.png"));

        assertRefused("../secret.png", "YJ192", "leads out of the folder", "copy the picture");
        assertRefused(parent.resolve("secret.png").toString(), "YJ192", "leads out of the folder", "copy the picture");
        assertRefused("link.png", "YJ192", "leads out of the folder", "copy the picture");
        assertRefused("https://example.org/a.png", "YJ192", "cannot come from elsewhere", "save it in the folder");
        assertRefused("pictures\\map.png", "YJ192", "backslashes", "pictures/map.png");
        assertRefused("a\0b", "YJ192", "leads out", "copy");
    }

    @Test
    void suggestsThePictureThatWasMeant() {
        assertRefused("pictures/mpa.png", "YJ192", "there is no picture", "did you mean “map.png”?");
        assertRefused("nowhere/at-all.png", "YJ192", "there is no picture", "relative to the folder");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Files.writeString(folder.resolve("a.png"), "GIF89a");
        Files.write(folder.resolve("large.png"), new byte[FolderPictures.MAX_BYTES + 1]);

        assertRefused("a.png", "YJ193", "“a.png” is a GIF", "PNG");
        assertRefused("large.png", "YJ195", "larger than 10 MB", "fewer pixels");
    }
}
