package org.yjplan.document;

/**
 * One method for each kind of block. A visitor implements all of them, so that a new kind does not
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

    /**
     * Answers all kinds alike, but for those whose method is overridden.
     *
     * @param <R> what a visit returns
     */
    interface WithDefault<R> extends BlockVisitor<R> {
        /** The answer to a block whose kind has no other. */
        R otherwise(Block block);

        @Override
        default R visit(CallOut callOut) {
            return otherwise(callOut);
        }

        @Override
        default R visit(CaptionList captionList) {
            return otherwise(captionList);
        }

        @Override
        default R visit(Contents contents) {
            return otherwise(contents);
        }

        @Override
        default R visit(DefinitionList definitionList) {
            return otherwise(definitionList);
        }

        @Override
        default R visit(Figure figure) {
            return otherwise(figure);
        }

        @Override
        default R visit(Heading heading) {
            return otherwise(heading);
        }

        @Override
        default R visit(Landscape landscape) {
            return otherwise(landscape);
        }

        @Override
        default R visit(ListBlock list) {
            return otherwise(list);
        }

        @Override
        default R visit(NumberedParagraph paragraph) {
            return otherwise(paragraph);
        }

        @Override
        default R visit(PageBreak pageBreak) {
            return otherwise(pageBreak);
        }

        @Override
        default R visit(Paragraph paragraph) {
            return otherwise(paragraph);
        }

        @Override
        default R visit(Quote quote) {
            return otherwise(quote);
        }

        @Override
        default R visit(Signature signature) {
            return otherwise(signature);
        }

        @Override
        default R visit(Table table) {
            return otherwise(table);
        }

        @Override
        default R visit(TitlePage titlePage) {
            return otherwise(titlePage);
        }

        @Override
        default R visit(Tree tree) {
            return otherwise(tree);
        }

        @Override
        default R visit(Named named) {
            return otherwise(named);
        }

        @Override
        default R visit(Numbered numbered) {
            return otherwise(numbered);
        }
    }
}
