package org.yjplan.render.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Writes Word files of made-up documents into a folder, for validators outside the build and for looking at. */
public final class WriteSamples {
    private static final PdfFonts FONTS = new PdfFonts();

    private WriteSamples() {}

    /**
     * Writes one of everything, a long document, and some random ones.
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
        for (int seed = 0; seed < Integer.parseInt(args[1]); seed++) {
            Document document = RandomDocument.ofEveryKind(seed, DocumentArbitraries.USUAL_SIZE);
            write(folder.resolve("random-%03d.docx".formatted(seed)), document);
        }
    }

    private static void write(Path path, Document document) throws IOException {
        Files.write(path, render(document));
    }

    /** A document as a Word file in the standard theme. */
    static byte[] render(Document document) {
        return render(document, Theme.standard());
    }

    /** A document, fitted to the paper of a theme. */
    static FittedDocument fit(Document document, Theme theme) {
        return new LayoutEngine(FONTS, theme).fit(document);
    }

    /** A document as a Word file. */
    static byte[] render(Document document, Theme theme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer().render(fit(document, theme), Optional.empty(), new FixedPages(document), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
