package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;

/** Whatever a document contains, its file meets both standards, has its text under the right tags, and can be read. */
class PdfPropertyTest {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(16);
    }

    @Property(tries = 300, seed = "181", shrinking = ShrinkingMode.OFF)
    void everyDocumentGivesASoundFile(@ForAll("documents") Document document) {
        Rendered rendered = Rendered.of(document);
        ExpectedTags.assertAreThoseOf(document, rendered);
        assertThat(Contrast.tooFaint(rendered.layout())).isEmpty();
        assertThat(PdfConformance.failures(rendered.pdf())).isEmpty();
    }
}
