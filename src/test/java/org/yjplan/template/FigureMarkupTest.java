package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Block;
import org.yjplan.document.CaptionList;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Figure;
import org.yjplan.document.Foreign;
import org.yjplan.document.Image;
import org.yjplan.document.Note;
import org.yjplan.document.Paragraph;
import org.yjplan.document.SampleImages;
import org.yjplan.document.Text;
import org.yjplan.prose.Pictures;

/** What templates make beside words and tables. */
class FigureMarkupTest {
    private static final Image CREST = SampleImages.png(8, 8);
    private static final Image MAP = SampleImages.jpeg(16, 9);

    private final List<Diagnostic> findings = new ArrayList<>();
    private final Pictures ofPlan =
            (path, location) -> path.equals("pictures/map.jpg") ? Optional.of(MAP) : Optional.empty();

    @TempDir
    private Path folder;

    private List<Block> compose(String body) throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(
                folder.resolve("test/plan.ftlh"), "<document title=\"T\" author=\"A\">" + body + "</document>");
        return new TemplateEngine(List.of(folder))
                .compose(Plans.bare(), Plans.locations(), Plans.spec("test"), Instant.EPOCH, ofPlan, findings::add)
                .orElseThrow(() -> new AssertionError(findings.toString()))
                .blocks();
    }

    @Test
    void placesPicturesOfTheTemplatesAndOfThePlan() throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.write(folder.resolve("test/crest.png"), CREST.bytes());

        List<Block> blocks = compose("<figure><img src=\"test/crest.png\" alt=\"\"/></figure>"
                + "<figure id=\"map\"><img src=\"pictures/map.jpg\" alt=\"The county's north\"/>"
                + "<figcaption>Where <em>we</em> work</figcaption></figure>");

        assertThat(blocks).hasSize(2);
        assertThat((Figure) blocks.get(0)).satisfies(crest -> {
            assertThat(crest.image()).isEqualTo(CREST);
            assertThat(crest.isDecorative()).isTrue();
            assertThat(crest.caption()).isEmpty();
        });
        assertThat((Figure) blocks.get(1)).satisfies(map -> {
            assertThat(map.image()).isEqualTo(MAP);
            assertThat(map.id()).contains("map");
            assertThat(map.alternative()).isEqualTo("The county’s north");
            assertThat(map.caption().orElseThrow().content()).hasSize(3);
        });
    }

    @Test
    void makesNotesBoxesAndForeignWordsInAParagraph() throws IOException {
        Paragraph paragraph = (Paragraph) compose("<p>Agreed <note>By all</note>, <span lang=\"cy\">yn"
                        + " unfrydol</span>: <check-box ticked=\"yes\"/> yes</p>")
                .get(0);

        assertThat(paragraph.content())
                .extracting(inline -> (Object) inline.getClass())
                .containsExactly(
                        Text.class, Note.class, Text.class, Foreign.class, Text.class, CheckBox.class, Text.class);
        assertThat(paragraph.content().get(0)).isInstanceOfSatisfying(Text.class, text -> assertThat(text.value())
                .isEqualTo("Agreed"));
        assertThat(paragraph.content().get(3))
                .isInstanceOfSatisfying(
                        Foreign.class, foreign -> assertThat(foreign.language()).isEqualTo("cy"));
    }

    @Test
    void asksForListsOfTablesAndFigures() throws IOException {
        assertThat(compose("<list-of kind=\"tables\" from=\"5\"/><list-of kind=\"figures\"/>"))
                .extracting(block -> (CaptionList) block)
                .extracting(list -> list.kind() + " " + list.from())
                .containsExactly("TABLES 5", "FIGURES 1");
    }

    @Test
    void looksForAPictureOfThePlanInItsFolderOnly() throws IOException {
        Files.write(folder.resolve("crest.png"), CREST.bytes());

        assertThat(new TemplateSources(List.of(folder.resolve("test"))).picture("../crest.png"))
                .isEmpty();
        assertThat(new TemplateSources(List.of(folder)).picture("crest.png")).isPresent();
    }
}
