package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yjplan.document.SampleDocuments;

class PdfConformanceTest {
    @Test
    void everyBlockAndInlineMeetsBothStandards() {
        assertThat(PdfConformance.failures(
                        Rendered.of(SampleDocuments.kitchenSink()).pdf()))
                .isEmpty();
    }
}
