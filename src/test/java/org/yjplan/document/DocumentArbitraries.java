package org.yjplan.document;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Finished documents for properties, with every kind of block and inline. Properties have fixed seeds, so that a build tries
 * the same documents each time; {@code -Ddocuments.salt=NUMBER} tries others.
 */
public final class DocumentArbitraries {
    /** The number of blocks of a usual document: about ten pages. */
    public static final int USUAL_SIZE = 25;

    private static final long SALT = Long.getLong("documents.salt", 0);

    private DocumentArbitraries() {}

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withoutEdgeCases().map(seed -> seed ^ SALT);
    }

    /** Documents of up to {@link #USUAL_SIZE} blocks. */
    public static Arbitrary<Document> documents() {
        return documents(USUAL_SIZE);
    }

    /**
     * Documents of up to a number of blocks; they shrink by losing blocks from the end.
     *
     * @param mostBlocks at least 0
     */
    public static Arbitrary<Document> documents(int mostBlocks) {
        return Combinators.combine(seeds(), Arbitraries.integers().between(0, mostBlocks))
                .as(RandomDocument::of);
    }

    /**
     * Documents of up to a number of blocks that may hold figures, footnotes and all else that {@link #documents} leaves
     * out.
     *
     * @param mostBlocks at least 0
     */
    public static Arbitrary<Document> ofEveryKind(int mostBlocks) {
        return Combinators.combine(seeds(), Arbitraries.integers().between(0, mostBlocks))
                .as(RandomDocument::ofEveryKind);
    }
}
