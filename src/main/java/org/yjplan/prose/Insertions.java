package org.yjplan.prose;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Inline;

/** Resolves insertions. The implementation reports faults of an insertion, and then returns nothing. */
public interface Insertions {
    /**
     * Whether a name is that of a component, which is placed on a line of its own, and not of a value in a sentence.
     */
    boolean isComponent(String name);

    /** The blocks of a component; called only for the names of components. */
    List<Block> blocks(Insertion insertion);

    /** The text of a value; called for every other name, known or not. */
    List<Inline> inlines(Insertion insertion);
}
