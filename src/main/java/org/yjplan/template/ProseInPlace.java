package org.yjplan.template;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Inline;
import org.yjplan.prose.ProseContext;

/** The prose that a template put in place, by the numbers that stand for it in the markup. */
interface ProseInPlace {
    /** Whether a number stands for any prose. */
    boolean has(int ref);

    /** The prose as blocks. */
    List<Block> blocks(int ref, ProseContext context);

    /** The prose as words. */
    List<Inline> inlines(int ref);
}
