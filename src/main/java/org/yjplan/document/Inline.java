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

    /**
     * A copy with what a pass puts in place of its content, which it hands on part by part and in reading order; itself if
     * it holds no further inlines.
     */
    default Inline withContent(Pass<?, ?> pass) {
        return this;
    }

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(InlineVisitor<R> visitor);
}
