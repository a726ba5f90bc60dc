package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.document.Document;
import org.yjplan.document.RandomDocument;
import org.yjplan.document.SampleDocuments;

/** Long documents, up to hundreds of pages: {@code mvn test -Dslow.tests=true -Dtest=PdfLargeTest}. */
@EnabledIfSystemProperty(named = "slow.tests", matches = "true")
class PdfLargeTest {
    @ParameterizedTest
    @ValueSource(ints = {100, 200, 400, 800, 1600})
    void aLongDocumentGivesASoundFile(int blocks) {
        for (long seed = 0; seed < 3; seed++) {
            check(RandomDocument.ofEveryKind(seed, blocks));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 640})
    void aLongPlanGivesASoundFile(int sections) {
        check(SampleDocuments.large(sections));
    }

    private static void check(Document document) {
        Rendered rendered = Rendered.of(document);
        ExpectedTags.assertAreThoseOf(document, rendered);
        assertThat(Contrast.tooFaint(rendered.layout())).isEmpty();
        assertThat(PdfConformance.failures(rendered.pdf())).isEmpty();
    }
}
