package org.yjplan.document;

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

    /** Calls the visitor's method for this kind of block. */
    <R> R accept(BlockVisitor<R> visitor);
}
