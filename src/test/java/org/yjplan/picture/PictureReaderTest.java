package org.yjplan.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yjplan.Breadth;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Image;
import org.yjplan.document.SampleImages;

class PictureReaderTest {
    @Test
    void readsTheSizeOfPngAndJpeg() throws UnusablePicture {
        for (Image image : List.of(
                SampleImages.png(640, 360),
                SampleImages.transparentPng(1, 3000),
                SampleImages.indexedPng(90, 30),
                SampleImages.greyPng(300, 40),
                SampleImages.jpeg(1600, 12),
                SampleImages.greyJpeg(17, 1))) {
            assertThat(PictureReader.read(image.bytes())).isEqualTo(image);
        }
    }

    @Test
    void noticesTruncatedPictures() {
        for (Image image : List.of(SampleImages.png(40, 30), SampleImages.jpeg(40, 30))) {
            byte[] whole = image.bytes();
            for (int length = 4; length < whole.length; length++) {
                // A file may end with bytes beyond the picture, so that the last of them may be missed.
                if (length < whole.length - 1) {
                    assertRefused("YJ194", Arrays.copyOf(whole, length), "");
                }
            }
        }
    }

    @Test
    void noticesDamagedPixelsOfAPng() {
        byte[] bytes = SampleImages.png(40, 30).bytes();
        bytes[bytes.length / 2] ^= 1;

        assertRefused("YJ194", bytes, "damaged");
    }

    @Test
    void refusesPicturesWithoutSize() {
        byte[] jpeg = SampleImages.jpeg(40, 30).bytes();
        int frame = SampleImages.frameOf(jpeg);
        jpeg[frame + 5] = 0;
        jpeg[frame + 6] = 0;

        assertRefused("YJ194", jpeg, "has no size: 40 by 0 pixels");
    }

    @Test
    void refusesCmykColours() {
        assertRefused("YJ193", SampleImages.cmykJpeg(), "CMYK");
    }

    @Test
    void refusesOtherKindsByTheirName() {
        assertRefused("YJ193", "GIF89a\1\0\1\0", "a GIF");
        assertRefused("YJ193", "RIFF\0\0\0\0WEBPVP8 ", "a WebP picture");
        assertRefused("YJ193", "BM\0\0\0\0", "a BMP picture");
        assertRefused("YJ193", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "an SVG drawing");
        assertRefused("YJ193", "II*\0\0\0", "a TIFF picture");
        assertRefused("YJ193", "\0\0\0\30ftypheic", "HEIC");
        assertRefused("YJ193", "some text", "neither a PNG nor a JPEG");
        assertRefused("YJ194", "", "is empty");
    }

    @Test
    void refusesPicturesOfTooManyPixels() {
        assertRefused("YJ195", SampleImages.greyPng(5000, 4000).bytes(), "5,000 by 4,000 pixels");
    }

    @Test
    void survivesAnyBytes() {
        Random random = new Random(7);
        for (int i = 0; i < Breadth.of(20_000); i++) {
            byte[] bytes = (i % 2 == 0 ? SampleImages.png(3, 3) : SampleImages.jpeg(3, 3)).bytes();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PictureReader.read(bytes).width()).isPositive();
            } catch (UnusablePicture refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    /** The offset of the marker of the first frame, whose data are: length, bits, height, width, components. */
    private static void assertRefused(String id, String bytes, String message) {
        assertRefused(id, bytes.getBytes(StandardCharsets.ISO_8859_1), message);
    }

    private static void assertRefused(String id, byte[] bytes, String message) {
        UnusablePicture refused = catchThrowableOfType(UnusablePicture.class, () -> PictureReader.read(bytes));
        assertThat(refused).as("of %d bytes", bytes.length).isNotNull();
        assertThat(refused.at("map.png", Location.ofFile("plan.yaml"))).satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.message()).startsWith("“map.png” ").contains(message);
            assertThat(finding.help()).isPresent();
        });
    }
}
