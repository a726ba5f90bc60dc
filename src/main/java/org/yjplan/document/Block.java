package org.yjplan.document;

import java.util.Optional;

/** A piece of a document that stands on lines of its own. */
public sealed interface Block
        permits CallOut,
                CaptionList,
                Contents,
                DefinitionList,
                Figure,
                Heading,
                Landscape,
                ListBlock,
                Named,
                Numbered,
                NumberedParagraph,
                PageBreak,
                Paragraph,
                Quote,
                Signature,
                Table,
                TitlePage,
                Tree {

    /** Where it came from. */
    Origin origin();

    /** By which references find it, unique in the document; empty also for the kinds that none can lead to. */
    default Optional<String> id() {
        return Optional.empty();
    }

    /** What it is called; empty also for the kinds that have no caption. */
    default Optional<Caption> caption() {
        return Optional.empty();
    }

    /**
     * Hands its content to a pass, part by part and in reading order, and returns a copy with what the pass returns; itself if
     * nothing has changed, so that a pass that only looks copies nothing.
     */
    Block withContent(Pass<?, ?> pass);

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);
}
