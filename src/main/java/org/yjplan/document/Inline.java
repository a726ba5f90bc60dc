package org.yjplan.document;

/** Part of the text of a paragraph. */
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
     * Hands its content to a pass, part by part and in reading order, and returns a copy with what the pass returns; itself if
     * nothing has changed, so that a pass that only looks copies nothing.
     */
    default Inline withContent(Pass<?, ?> pass) {
        return this;
    }

    /** Calls the visitor's method for this kind of inline. */
    <R> R accept(InlineVisitor<R> visitor);
}
