package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yjplan.GoldenFolder;
import org.yjplan.document.Document;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.ReportSample;
import org.yjplan.document.SampleDocuments;
import org.yjplan.layout.UglyDocuments;

/** The structure trees of a few documents, as read back from their PDF files. */
class TagTreesTest {
    private static final Map<String, Document> DOCUMENTS = Map.of(
            "plan.txt", SampleDocuments.kitchenSink(),
            "illustrated.txt", IllustratedSample.document(),
            "report.txt", ReportSample.document(),
            "ugly.txt", UglyDocuments.everything(),
            "inner.txt", UglyDocuments.tablesInARow(),
            "tree.txt", UglyDocuments.tree());

    @Test
    void matchTheGoldenFiles() {
        Map<String, String> outlines = new HashMap<>();
        DOCUMENTS.forEach((name, document) -> {
            PdfReader read = PdfReader.read(Rendered.of(document).pdf());
            assertThat(read.stray()).as("text of %s outside all tags", name).isBlank();
            outlines.put(name, read.document().outline());
        });
        GoldenFolder.of(TagTreesTest.class).holds(outlines);
    }
}
