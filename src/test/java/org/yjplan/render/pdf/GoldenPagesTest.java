package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yjplan.GoldenFolder;
import org.yjplan.document.Document;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.ReportSample;
import org.yjplan.document.SampleDocuments;
import org.yjplan.layout.UglyDocuments;
import org.yjplan.model.KeyName;

/**
 * Pages, ordinary and difficult, look as they did when last inspected. Where one changes, a picture in
 * {@code target/golden-pages} shows how; {@code -Dgolden.rewrite=true} accepts the new look. Inspect it first.
 */
class GoldenPagesTest {
    private static final GoldenFolder FOLDER = GoldenFolder.of(GoldenPagesTest.class);

    private enum Sample {
        /** A small plan of every kind of block. */
        PLAN(SampleDocuments::kitchenSink, 1, 2, 3, 4, 5, 6),
        /** Figures, notes and fields. */
        ILLUSTRATED(IllustratedSample::document, 1, 2, 3),
        /** What is hard to lay out. */
        UGLY(UglyDocuments::everything, 1, 2, 4, 5, 8),
        /** Numbered paragraphs. */
        REPORT(ReportSample::document, 1, 2),
        /** Tables in a row that is longer than a page. */
        INNER(UglyDocuments::tablesInARow, 1, 2),
        /** A tree. */
        TREE(UglyDocuments::tree, 1, 2);

        private final Supplier<Document> document;
        private final int[] pages;

        Sample(Supplier<Document> document, int... pages) {
            this.document = document;
            this.pages = pages;
        }

        private String file(int page) {
            return KeyName.of(this) + "-" + page + ".png";
        }
    }

    @ParameterizedTest
    @EnumSource
    void matchesItsGoldenPicture(Sample sample) throws IOException {
        List<String> differences = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(Rendered.of(sample.document.get()).pdf())) {
            for (int page : sample.pages) {
                differences.addAll(
                        new GoldenPage(FOLDER.resolve(sample.file(page))).compare(GoldenPage.draw(file, page)));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void everyGoldenPictureIsCompared() {
        assertThat(FOLDER.orphans(Stream.of(Sample.values())
                        .flatMap(sample -> IntStream.of(sample.pages).mapToObj(sample::file))
                        .collect(Collectors.toSet())))
                .isEmpty();
    }

    @Test
    @DisabledIfSystemProperty(named = "golden.rewrite", matches = "true")
    void noticesAWordThatIsMissing() throws IOException {
        try (PDDocument file =
                Loader.loadPDF(Rendered.of(SampleDocuments.kitchenSink()).pdf())) {
            BufferedImage page = GoldenPage.draw(file, 1);
            Graphics2D graphics = page.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(60, 170, 240, 40);
            graphics.dispose();
            assertThat(new GoldenPage(FOLDER.resolve("plan-1.png")).compare(page))
                    .singleElement()
                    .asString()
                    .contains("target/golden-pages/plan-1.png");
        }
    }
}
