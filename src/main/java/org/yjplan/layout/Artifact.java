package org.yjplan.layout;

/** Marks on a page that are not content, as classified by ISO 32000-1, 14.8.2.2. */
public enum Artifact implements Owner {
    /** The running header. */
    HEADER,
    /** The running footer. */
    FOOTER,
    /** DRAFT behind the text. */
    WATERMARK,
    /** The head of a table, repeated on a further page. */
    REPEATED_HEAD,
    /** Rules, backgrounds, leaders. */
    DECORATION
}
