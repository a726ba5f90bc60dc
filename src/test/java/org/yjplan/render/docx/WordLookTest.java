package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.RandomDocument;
import org.yjplan.layout.FittedDocument;
import org.yjplan.theme.Theme;

/** Word uses the columns, landscape pages and labels of the fitted document. */
class WordLookTest {
    static Stream<Document> documents() {
        return Stream.concat(Stream.of(MoreSamples.everything()), WideSamples.all().values().stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void matchesTheFittedDocument(Document document) {
        assertLooksAsDecided(document);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void matchesTheFittedDocumentForRandomDocuments(int seed) {
        assertLooksAsDecided(RandomDocument.ofEveryKind(seed, DocumentArbitraries.USUAL_SIZE));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static void assertLooksAsDecided(Document document) {
        FittedDocument fitted = RenderedDocx.fit(document, Theme.standard());

        assertThat(WordLook.of(DocxFile.of(RenderedDocx.of(document)))).isEqualTo(WordLook.decided(fitted));
    }
}
