package org.yjplan.document;

/** A piece of running text. */
public sealed interface Inline
        permits CheckBox,
                Code,
                CrossReference,
                Emphasis,
                Footnote,
                Foreign,
                LineBreak,
                Link,
                Note,
                NoteMark,
                Rag,
                Strong,
                Text {

    /** Where it came from. */
    Origin origin();

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(InlineVisitor<R> visitor);
}
