package org.yjplan.document;

/**
 * One method for each kind of block. Whoever walks a document implements all of them, so that a new kind does not
 * compile until every renderer answers it.
 *
 * @param <R> what a visit returns
 */
public interface BlockVisitor<R> {
    /** A box set apart from the text. */
    R visit(CallOut callOut);

    /** A list of tables or figures. */
    R visit(CaptionList captionList);

    /** The table of contents. */
    R visit(Contents contents);

    /** Terms with their meanings. */
    R visit(DefinitionList definitionList);

    /** A picture. */
    R visit(Figure figure);

    /** A heading. */
    R visit(Heading heading);

    /** Blocks on landscape pages. */
    R visit(Landscape landscape);

    /** A bulleted or numbered list. */
    R visit(ListBlock list);

    /** A paragraph with a number. */
    R visit(NumberedParagraph paragraph);

    /** The start of a new page. */
    R visit(PageBreak pageBreak);

    /** A paragraph. */
    R visit(Paragraph paragraph);

    /** Somebody's words. */
    R visit(Quote quote);

    /** A place to sign. */
    R visit(Signature signature);

    /** A table. */
    R visit(Table table);

    /** The title page. */
    R visit(TitlePage titlePage);

    /** A chart of boxes. */
    R visit(Tree tree);

    /** What references to something read. */
    default R visit(Named named) {
        throw new IllegalStateException("an unfinished document: names of what references lead to");
    }

    /** Paragraphs that are not numbered yet. */
    default R visit(Numbered numbered) {
        throw new IllegalStateException("an unfinished document: paragraphs that were not numbered");
    }
}
