package org.yjplan.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.DocumentWords;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.SampleDocuments;
import org.yjplan.theme.Theme;

class HtmlRendererTest {
    private static HtmlPage page(Document document) {
        return HtmlPage.of(new HtmlRenderer().render(document, Theme.standard()));
    }

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 200, seed = "1998")
    void hasAllTheTextOfTheDocumentAndIsAccessible(@ForAll("documents") Document document) {
        HtmlPage page = page(document);
        DocumentWords.assertSaysTheSame(document, page.words());
        assertThat(page.faults()).isEmpty();
    }

    @Test
    void showsOneOfEveryIllustrationAndNote() {
        HtmlPage page = page(IllustratedSample.document());
        DocumentWords.assertSaysTheSame(IllustratedSample.document(), page.words());
        assertThat(page.faults()).isEmpty();
        assertThat(page.page().select("img[src^=data:image/png]")).isNotEmpty();
        assertThat(page.page().select("footer.notes p")).isNotEmpty();
    }

    @Test
    void makesTheTitleTheOnlyFirstLevelHeading() {
        HtmlPage page = page(SampleDocuments.kitchenSink());
        assertThat(page.page().select("h1")).hasSize(1);
        assertThat(page.page().select("h2")).isNotEmpty();
    }

    @Test
    void writesARatingInWordsOnItsColour() {
        HtmlPage page = page(SampleDocuments.kitchenSink());
        assertThat(page.page().select(".rag")).isNotEmpty().allSatisfy(rating -> assertThat(rating.text())
                .isNotBlank());
    }

    @Test
    void marksWhereItsWordsCameFromOnlyWhenAsked() {
        Document document = IllustratedSample.document();
        HtmlRenderer renderer = new HtmlRenderer();
        String plain = renderer.render(document, Theme.standard());
        String marked = renderer.render(document, Theme.standard(), origin -> Optional.of("a \"place\""));

        assertThat(plain).doesNotContain("data-place");
        assertThat(marked.replaceAll("<span data-place=\"a &quot;place&quot;\">([^<]*)</span>", "$1")
                        .replace(" data-place=\"a &quot;place&quot;\"", ""))
                .isEqualTo(plain);
        DocumentWords.assertSaysTheSame(document, HtmlPage.of(marked).words());
        assertThat(HtmlPage.of(marked).page().select("figure[data-place]")).isNotEmpty();
    }

    @Test
    void takesItsColoursFromTheTheme() {
        assertThat(new HtmlRenderer().render(SampleDocuments.kitchenSink(), Theme.standard()))
                .contains("--accent: #" + Theme.standard().palette().accent().hex());
    }
}
