package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.SampleDocuments;
import org.yjplan.layout.UglyDocuments;

class PdfConformanceTest {
    @Test
    void documentsThatAreHardToLayOutMeetBothStandards() {
        assertThat(PdfConformance.failures(
                        Rendered.of(UglyDocuments.everything()).pdf()))
                .isEmpty();
    }

    @Test
    void figuresNotesAndFieldsMeetBothStandards() {
        assertThat(PdfConformance.failures(
                        Rendered.of(IllustratedSample.document()).pdf()))
                .isEmpty();
    }

    @Test
    void findsAFigureWithoutADescription() {
        byte[] pdf = changed(element -> {
            boolean figure = "Figure".equals(element.getNameAsString(COSName.S));
            if (figure) {
                element.removeItem(COSName.ALT);
            }
            return figure;
        });
        assertThat(PdfConformance.failures(pdf)).anyMatch(failure -> failure.startsWith("ua1 7.3"));
    }

    @Test
    void findsAHeaderCellWithoutScope() {
        byte[] pdf = changed(element -> {
            boolean header = "TH".equals(element.getNameAsString(COSName.S));
            if (header) {
                element.removeItem(COSName.A);
            }
            return header;
        });
        assertThat(PdfConformance.failures(pdf)).anyMatch(failure -> failure.startsWith("ua1 7.5"));
    }

    @Test
    void findsAFileWithoutOutputIntent() throws IOException {
        try (PDDocument file =
                Loader.loadPDF(Rendered.of(SampleDocuments.kitchenSink()).pdf())) {
            file.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("OutputIntents"));
            assertThat(PdfConformance.failures(saved(file))).anyMatch(failure -> failure.startsWith("2a 6.2.4"));
        }
    }

    /** The kitchen sink with every structure element passed to a change, which at least one must accept. */
    private static byte[] changed(Predicate<COSDictionary> change) {
        try (PDDocument file =
                Loader.loadPDF(Rendered.of(SampleDocuments.kitchenSink()).pdf())) {
            COSDictionary root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            assertThat(change(root, change)).isPositive();
            return saved(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int change(COSDictionary element, Predicate<COSDictionary> change) {
        int changes = change.test(element) ? 1 : 0;
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
                    changes += change(kid, change);
                }
            }
        }
        return changes;
    }

    private static byte[] saved(PDDocument file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.save(out);
        return out.toByteArray();
    }

    @Test
    void everyBlockAndInlineMeetsBothStandards() {
        assertThat(PdfConformance.failures(
                        Rendered.of(SampleDocuments.kitchenSink()).pdf()))
                .isEmpty();
    }
}
