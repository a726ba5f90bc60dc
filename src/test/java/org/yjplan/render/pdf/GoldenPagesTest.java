package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Document;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.ReportSample;
import org.yjplan.document.SampleDocuments;
import org.yjplan.layout.UglyDocuments;

/**
 * Pages, usual and ugly, look as they did when somebody looked at them. Where one changes, a picture in
 * {@code target/golden-pages} shows how; {@code -Dgolden.rewrite=true} takes the new looks for good. Look first.
 */
class GoldenPagesTest {
    @Test
    void aSmallPlanLooksAsItDid() throws IOException {
        assertThat(compare("plan", SampleDocuments.kitchenSink(), 1, 2, 3, 4, 5, 6))
                .isEmpty();
    }

    @Test
    void figuresNotesAndFieldsLookAsTheyDid() throws IOException {
        assertThat(compare("illustrated", IllustratedSample.document(), 1, 2, 3))
                .isEmpty();
    }

    @Test
    void whatIsHardToSetLooksAsItDid() throws IOException {
        assertThat(compare("ugly", UglyDocuments.everything(), 1, 2, 4, 5, 8)).isEmpty();
    }

    @Test
    void numberedParagraphsLookAsTheyDid() throws IOException {
        assertThat(compare("report", ReportSample.document(), 1, 2)).isEmpty();
    }

    @Test
    void tablesInARowLongerThanAPageLookAsTheyDid() throws IOException {
        assertThat(compare("inner", UglyDocuments.tablesInARow(), 1, 2)).isEmpty();
    }

    @Test
    void aTreeLooksAsItDid() throws IOException {
        assertThat(compare("tree", UglyDocuments.tree(), 1, 2)).isEmpty();
    }

    private static List<String> compare(String name, Document document, int... pages) throws IOException {
        List<String> differences = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(Rendered.of(document).pdf())) {
            for (int page : pages) {
                differences.addAll(new GoldenPage(name + "-" + page).compare(GoldenPage.draw(file, page)));
            }
        }
        return differences;
    }

    @Test
    void findsAWordThatHasMoved() throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            return;
        }
        try (PDDocument file =
                Loader.loadPDF(Rendered.of(SampleDocuments.kitchenSink()).pdf())) {
            BufferedImage page = GoldenPage.draw(file, 1);
            Graphics2D graphics = page.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(60, 170, 240, 40);
            graphics.dispose();
            assertThat(new GoldenPage("plan-1").compare(page))
                    .singleElement()
                    .asString()
                    .contains("target/golden-pages/plan-1.png");
        }
    }
}
