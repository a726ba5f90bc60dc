package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yjplan.document.Block;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
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
    void isValidSoundAccessibleAndComplete(@ForAll("documents") Document document) {
        DocxFile file = DocxFile.of(RenderedDocx.of(document));

        assertThat(DocxSchema.faults(file)).isEmpty();
        assertThat(DocxLint.faults(file)).isEmpty();
        DocumentWords.assertSaysTheSame(document, DocxText.of(file));
        // Whether a column has a name is up to the document.
        assertThat(DocxAccessibility.barriers(file))
                .filteredOn(barrier -> barrier.rule() != DocxAccessibility.Rule.BLANK_HEADER)
                .isEmpty();
        refreshesToTheSame(document, file);
        assertThat(DocxLabels.of(file)).isEqualTo(TreeLabels.of(document));
    }

    private static void refreshesToTheSame(Document document, DocxFile file) {
        for (Block block : document.blocks()) {
            if (block instanceof Contents contents) {
                assertThat(RefreshedFields.refreshedContents(file, contents.depth()))
                        .isEqualTo(RefreshedFields.contents(file));
            }
        }
        List<String> captions = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof CaptionList list) {
                String label = list.kind() == CaptionList.Kind.TABLES ? "Table" : "Figure";
                captions.addAll(RefreshedFields.refreshedCaptions(file, label));
            }
        }
        assertThat(RefreshedFields.captions(file)).isEqualTo(captions);
    }
}
