package org.yjplan.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What passes through a document leave as it is. */
class PassTest {
    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(40);
    }

    @Property(tries = 100)
    void copiesNothingThatItDoesNotChange(@ForAll("documents") Document document) {
        Walker looking = new Walker() {};
        Rewriter unchanging = new Rewriter() {};

        assertThat(document.blocks()).allSatisfy(block -> {
            assertThat(block.withContent(looking)).isSameAs(block);
            assertThat(block.accept(unchanging)).isSameAs(block);
        });
    }
}
