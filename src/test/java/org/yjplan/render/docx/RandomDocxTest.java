package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.DocumentWords;

/** What holds for the Word file of any document. */
class RandomDocxTest {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(DocumentArbitraries.USUAL_SIZE);
    }

    @Property(tries = 300, seed = "20130601")
    void isValidSoundAndSaysWhatTheDocumentSays(@ForAll("documents") Document document) {
        DocxFile file = DocxFile.of(WriteSamples.render(document));

        assertThat(DocxSchema.faults(file)).isEmpty();
        assertThat(DocxLint.faults(file)).isEmpty();
        DocumentWords.assertSaysTheSame(document, DocxText.of(file));
    }
}
