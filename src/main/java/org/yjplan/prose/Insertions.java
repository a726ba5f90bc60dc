package org.yjplan.prose;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Inline;

/** What insertions stand for. Faults of an insertion are for the implementation to report; it then returns nothing. */
public interface Insertions {
    /** Whether a name stands for a component, which is placed on a line of its own, and not for a value in a sentence. */
    boolean isComponent(String name);

    /** The blocks that a component stands for; only asked for names that are one. */
    List<Block> blocks(Insertion insertion);

    /** The words that a value stands for; asked for every other name, known or not. */
    List<Inline> inlines(Insertion insertion);
}
