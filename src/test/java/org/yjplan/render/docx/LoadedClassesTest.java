package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process loads, and needs, that does nothing but write a Word file. */
class LoadedClassesTest {
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
                        WriteSamples.class.getName(),
                        folder.toString(),
                        "1")
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
                        || line.contains(" java.awt.")
                        || line.contains(" javax.imageio."));
        assertThat(folder.resolve("large.docx")).isNotEmptyFile();
    }
}
