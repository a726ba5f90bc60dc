package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Document;
import org.yjplan.document.SampleDocuments;
import org.yjplan.layout.Face;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.FontMetrics;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.model.Format;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.theme.Theme;

class DocumentRendererTest {
    private static final PdfFonts FONTS = new PdfFonts();

    private final Document document = SampleDocuments.large(2);

    /** Counts the letters that are measured. */
    private static final class Counting implements FontMetrics {
        private final AtomicInteger letters = new AtomicInteger();

        @Override
        public boolean has(Face face, int codePoint) {
            return FONTS.has(face, codePoint);
        }

        @Override
        public int width(Face face, int codePoint) {
            letters.incrementAndGet();
            return FONTS.width(face, codePoint);
        }

        @Override
        public int kerning(Face face, int left, int right) {
            return FONTS.kerning(face, left, right);
        }

        @Override
        public int ascent(Face face) {
            return FONTS.ascent(face);
        }

        @Override
        public int descent(Face face) {
            return FONTS.descent(face);
        }
    }

    private int measured(Set<Format> formats) throws IOException {
        Counting metrics = new Counting();
        new DocumentRenderer(Theme.standard(), FONTS, metrics).render("plan", document, Optional.empty(), formats);
        return metrics.letters.get();
    }

    @Test
    void measuresNothingForFormatsWithoutPages() throws IOException {
        assertThat(measured(Set.of(Format.MD, Format.HTML))).isZero();
    }

    @Test
    void laysOutOnceForWordAlone() throws IOException {
        Counting once = new Counting();
        LayoutEngine engine = new LayoutEngine(once, Theme.standard()).withoutContinued();
        FittedDocument fitted = engine.fit(document);
        int text = once.letters.get();
        engine.layout(fitted);

        assertThat(measured(Set.of(Format.DOCX))).isEqualTo(once.letters.get());
        assertThat(measured(Set.of(Format.DOCX, Format.PDF))).isLessThan(2 * text);
    }
}
