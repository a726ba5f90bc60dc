package org.yjplan.document;

import java.util.Optional;

/** A block of a document, which starts on a new line. */
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

    /** The id by which references find it, unique in the document; empty also for kinds that cannot be referred to. */
    default Optional<String> id() {
        return Optional.empty();
    }

    /** Its caption; empty also for kinds without captions. */
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
