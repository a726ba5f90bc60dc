package org.yjplan.model;

/** A kind of file that a document can be built as. */
public enum Format {
    /** Word. */
    DOCX,
    /** PDF. */
    PDF,
    /** Markdown. */
    MD,
    /** HTML, in one file. */
    HTML
}
