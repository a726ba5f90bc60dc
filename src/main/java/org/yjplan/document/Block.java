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
     * A copy with what a pass puts in place of its content, which it hands on part by part and in reading order; itself if
     * it holds nothing that a pass is to go through.
     */
    Block withContent(Pass<?, ?> pass);

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);
}
