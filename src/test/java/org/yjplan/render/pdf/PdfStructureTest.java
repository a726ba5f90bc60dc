package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yjplan.document.Document;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.SampleDocuments;

class PdfStructureTest {
    @Test
    void tagsAndTextAreThoseOfTheDocument() {
        assertTagsAreThoseOf(SampleDocuments.kitchenSink());
    }

    @Test
    void figuresNotesAndForeignWordsHaveTheirTags() {
        assertTagsAreThoseOf(IllustratedSample.document());
    }

    static void assertTagsAreThoseOf(Document document) {
        assertTagsAreThoseOf(document, Rendered.of(document));
    }

    static void assertTagsAreThoseOf(Document document, Rendered rendered) {
        PdfReader read = PdfReader.read(rendered.pdf());
        assertThat(outlineOf(read.document())).isEqualTo(outlineOf(ExpectedTags.of(document, rendered.layout())));
        assertThat(read.stray()).isBlank();
    }

    private static String outlineOf(Tag tag) {
        return tag.outline().replaceAll(" annotations=\\d+", "");
    }
}
