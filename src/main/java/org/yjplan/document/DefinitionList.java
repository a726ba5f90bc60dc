package org.yjplan.document;

import java.util.List;

/**
 * Terms with their meanings, such as a glossary or the facts about a document.
 *
 * @param entries the terms in order, at least one
 * @param origin where it came from
 */
public record DefinitionList(List<Entry> entries, Origin origin) implements Block {
    /**
     * A term and what it means.
     *
     * @param term the term
     * @param meaning what it means
     * @param origin where it came from
     */
    public record Entry(List<Inline> term, List<Block> meaning, Origin origin) {
        /** Copies both lists. */
        public Entry {
            term = List.copyOf(term);
            meaning = List.copyOf(meaning);
        }
    }

    /** Checks that there are entries. */
    public DefinitionList {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a definition list without terms");
        }
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Entry> passed = Pass.each(entries, entry -> {
            List<Inline> words = pass.inlines(entry.term());
            List<Block> blocks = pass.blocks(entry.meaning());
            return words == entry.term() && blocks == entry.meaning()
                    ? entry
                    : new Entry(words, blocks, entry.origin());
        });
        return passed == entries ? this : new DefinitionList(passed, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
