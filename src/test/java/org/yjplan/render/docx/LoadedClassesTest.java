package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.Image;
import org.yjplan.document.SampleDocuments;

/** The classes and memory of a process that only writes a Word file. */
class LoadedClassesTest {
    /** Such a process. */
    static final class Small {
        private Small() {}

        /** Writes a long document with a picture to a path. */
        public static void main(String[] args) throws IOException {
            Image image = new Image(Image.Format.PNG, 400, 200, new byte[30_000]);
            Document large = SampleDocuments.large(40);
            List<Block> blocks = new ArrayList<>(large.blocks());
            blocks.add(MoreSamples.figure("", image, "A line that falls", ""));
            Files.write(Path.of(args[0]), RenderedDocx.of(new Document(large.metadata(), blocks)));
        }
    }

    @TempDir
    private Path folder;

    @Test
    void loadsNeitherXmlBeansNorImagesAndFitsIntoASmallHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Small.class.getName(),
                        folder.resolve("large.docx").toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(process.waitFor()).isZero();
        assertThat(lines).anyMatch(line -> line.contains(" org.apache.poi.openxml4j.opc.OPCPackage "));
        assertThat(lines)
                .noneMatch(line -> line.contains(" org.apache.xmlbeans.")
                        || line.contains(" org.openxmlformats.schemas.")
                        // The fonts that text is measured with use points; no window, image or graphics comes with
                        // them.
                        || line.contains(" java.awt.") && !line.contains(" java.awt.geom.")
                        || line.contains(" javax.imageio."));
        assertThat(folder.resolve("large.docx")).isNotEmptyFile();
    }
}
