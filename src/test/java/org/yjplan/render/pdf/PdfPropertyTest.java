package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;

class PdfPropertyTest {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(DocumentArbitraries.USUAL_SIZE);
    }

    @Property(tries = 60)
    void tagsAndTextAreThoseOfTheDocument(@ForAll("documents") Document document) {
        PdfStructureTest.assertTagsAreThoseOf(document);
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void bothStandardsAreMet(@ForAll("documents") Document document) {
        assertThat(PdfConformance.failures(Rendered.of(document).pdf())).isEmpty();
    }
}
