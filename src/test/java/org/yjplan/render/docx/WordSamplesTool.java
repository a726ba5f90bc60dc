package org.yjplan.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.RandomDocument;
import org.yjplan.document.ReportSample;
import org.yjplan.document.SampleDocuments;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.layout.UglyDocuments;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.theme.Theme;

/** Writes Word files of sample documents into a folder, for inspection and for validators outside the build. */
public final class WordSamplesTool {
    private WordSamplesTool() {}

    private static void writeWide(Path folder) throws IOException {
        LayoutEngine engine = new LayoutEngine(new PdfFonts(), Theme.standard()).withoutContinued();
        for (Map.Entry<String, Document> sample : WideSamples.all().entrySet()) {
            FittedDocument fitted = engine.fit(sample.getValue());
            try (OutputStream out = Files.newOutputStream(folder.resolve(sample.getKey() + ".docx"))) {
                new DocxRenderer().render(fitted, Optional.empty(), engine.layout(fitted), out);
            }
        }
    }

    /**
     * Writes one of everything, a long document, and some random ones; and, into the folder
     * {@code wide} within it, some with wide tables and the page numbers of their layout.
     *
     * @param args the folder, and how many random documents
     * @throws IOException if the folder cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder.resolve("kitchen-sink.docx"), MoreSamples.everything());
        write(folder.resolve("large.docx"), SampleDocuments.large(40));
        write(folder.resolve("illustrated.docx"), IllustratedSample.document());
        write(folder.resolve("report.docx"), ReportSample.document());
        write(folder.resolve("inner.docx"), UglyDocuments.tablesInARow());
        write(folder.resolve("tree.docx"), UglyDocuments.tree());
        writeWide(Files.createDirectories(folder.resolve("wide")));
        for (int seed = 0; seed < Integer.parseInt(args[1]); seed++) {
            Document document = RandomDocument.ofEveryKind(seed, DocumentArbitraries.USUAL_SIZE);
            write(folder.resolve("random-%03d.docx".formatted(seed)), document);
        }
    }

    private static void write(Path path, Document document) throws IOException {
        Files.write(path, RenderedDocx.of(document));
    }
}
