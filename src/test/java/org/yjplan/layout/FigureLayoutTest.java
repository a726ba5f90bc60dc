package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Block;
import org.yjplan.document.Figure;
import org.yjplan.document.Image;
import org.yjplan.document.Make;
import org.yjplan.document.Origin;
import org.yjplan.theme.Theme;

class FigureLayoutTest {
    private static Figure figure(int width, int height, String alternative) {
        Image image = new Image(Image.Format.PNG, width, height, new byte[] {1});
        return new Figure(
                Optional.of("map"), image, alternative, Make.caption("Figure 1", "Where we work"), Origin.NONE);
    }

    private static Fragment.Picture pictureOf(LaidPage page) {
        return page.fragments().stream()
                .filter(Fragment.Picture.class::isInstance)
                .map(Fragment.Picture.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Fragment.Picture picture(int width, int height) {
        return pictureOf(
                LaidLines.layout(figure(width, height, "A map")).pages().get(0));
    }

    @Test
    void aSmallPictureIsNotEnlarged() {
        Fragment.Picture picture = picture(150, 300);
        assertThat(picture.width()).isCloseTo(72, within(0.1f));
        assertThat(picture.height()).isCloseTo(144, within(0.1f));
    }

    @Test
    void aWidePictureFillsTheLineWidth() {
        Fragment.Picture picture = picture(4000, 1000);
        float measure = Theme.standard().portrait().bodyWidth();
        assertThat(picture.width()).isCloseTo(measure, within(0.1f));
        assertThat(picture.height()).isCloseTo(measure / 4, within(0.1f));
    }

    @Test
    void aTallPictureLeavesRoomForItsCaption() {
        Fragment.Picture picture = picture(1000, 9000);
        assertThat(picture.height()).isLessThan(Theme.standard().portrait().bodyHeight() * 0.85f);
        assertThat(picture.width() / picture.height()).isCloseTo(1 / 9f, within(0.001f));
    }

    @Test
    void aCaptionStaysWithItsPicture() {
        for (int lines = 5; lines < 40; lines++) {
            List<Block> blocks = new ArrayList<>(UglyDocuments.lines(lines));
            blocks.add(figure(600, 400, "A map"));
            for (LaidPage page : LaidLines.layout(UglyDocuments.of(blocks)).pages()) {
                boolean named = LaidLines.of(page).stream().anyMatch(line -> line.endsWith("Where we work"));
                boolean shown = page.fragments().stream().anyMatch(Fragment.Picture.class::isInstance);
                assertThat(named).isEqualTo(shown);
            }
        }
    }

    @Test
    void aDecorativePictureIsNotContent() {
        Layout layout = LaidLines.layout(figure(300, 200, ""));
        assertThat(pictureOf(layout.pages().get(0)).owner()).isEqualTo(Artifact.DECORATION);
    }

    @Test
    void aPictureIsTheTargetOfItsId() {
        assertThat(LaidLines.layout(figure(300, 200, "A map")).pageOf("map")).hasValue(1);
    }
}
