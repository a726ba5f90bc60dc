package org.yjplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The random documents are as varied and as finished as they should be. */
class DocumentArbitrariesTest {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    @Property(tries = 100, seed = "1998")
    void everyEntryOfTheContentsIsAHeadingOfTheDocument(@ForAll("documents") Document document) {
        Set<String> ids = new HashSet<>();
        List<Contents> contents = document.blocks().stream()
                .filter(Contents.class::isInstance)
                .map(Contents.class::cast)
                .toList();
        collectHeadings(document.blocks(), ids);
        for (Contents toc : contents) {
            assertThat(ids)
                    .containsAll(
                            toc.entries().stream().map(Contents.Entry::target).toList());
        }
    }

    @Test
    void holdsEveryKindOfBlockThatAFinishedDocumentCanHold() {
        Set<String> kinds = new HashSet<>();
        StringBuilder shown = new StringBuilder();
        for (long seed = 0; seed < 50; seed++) {
            Document document = RandomDocument.ofEveryKind(seed, DocumentArbitraries.USUAL_SIZE);
            collectKinds(document.blocks(), kinds);
            shown.append(document);
        }
        assertThat(Block.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .filteredOn(kind -> !kind.equals("Named") && !kind.equals("Numbered"))
                .allMatch(kinds::contains);
        assertThat(shown).contains("Footnote[", "Foreign[", "CheckBox[", "kind=DATE");
    }

    @Test
    void numbersFootnotesInReadingOrder() {
        Pattern mark = Pattern.compile("Footnote\\[mark=(\\d+)");
        for (long seed = 0; seed < 20; seed++) {
            Document document = RandomDocument.ofEveryKind(seed, DocumentArbitraries.USUAL_SIZE);
            List<Integer> marks = mark.matcher(document.toString())
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
            assertThat(marks).containsExactlyElementsOf(counting(marks.size()));
        }
    }

    @Test
    void givesTheSameDocumentForTheSameSeed() {
        assertThat(RandomDocument.of(7, 20)).isEqualTo(RandomDocument.of(7, 20));
    }

    @Test
    void kitchenSinkRatesInEveryColour() {
        Set<Rag.Colour> colours = EnumSet.noneOf(Rag.Colour.class);
        String shown = SampleDocuments.kitchenSink().toString();
        for (Rag.Colour colour : Rag.Colour.values()) {
            if (shown.contains("Rag[colour=" + colour)) {
                colours.add(colour);
            }
        }
        assertThat(colours).containsExactlyInAnyOrder(Rag.Colour.values());
    }

    private static List<Integer> counting(int to) {
        return IntStream.rangeClosed(1, to).boxed().toList();
    }

    private static void collectHeadings(List<Block> blocks, Set<String> ids) {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                heading.id().ifPresent(ids::add);
            } else if (block instanceof Landscape landscape) {
                collectHeadings(landscape.blocks(), ids);
            }
        }
    }

    private static void collectKinds(List<Block> blocks, Set<String> kinds) {
        for (Block block : blocks) {
            kinds.add(block.getClass().getSimpleName());
        }
    }
}
