package org.yjplan.layout;

import java.util.OptionalInt;

/** The pages of headings and tables in the laid-out document, for contents and cross-references. */
public interface PageIndex {
    /**
     * The page on which a heading or table starts.
     *
     * @param id the id of the heading or table
     * @return its page, from 1; empty if the document has no such id
     */
    OptionalInt pageOf(String id);

    /** How many pages the document has. */
    int pageCount();
}
