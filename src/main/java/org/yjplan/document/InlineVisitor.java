package org.yjplan.document;

/**
 * One method for each kind of inline.
 *
 * <p>{@link Note} and {@link CrossReference} exist only until the {@link Finisher} has resolved them; a renderer, which
 * sees finished documents only, need not implement them.
 *
 * @param <R> what a visit returns
 */
public interface InlineVisitor<R> {
    /** A checkbox. */
    R visit(CheckBox checkBox);

    /** Text to be shown as typed. */
    R visit(Code code);

    /** Emphasised text. */
    R visit(Emphasis emphasis);

    /** A note at the foot of the page. */
    R visit(Footnote footnote);

    /** Words in another language. */
    R visit(Foreign foreign);

    /** The end of a line within a paragraph. */
    R visit(LineBreak lineBreak);

    /** A link. */
    R visit(Link link);

    /** The mark that leads to a note under a table. */
    R visit(NoteMark noteMark);

    /** A rating: its colour and its words. */
    R visit(Rag rag);

    /** Strong text. */
    R visit(Strong strong);

    /** Plain text. */
    R visit(Text text);

    /** A reference not resolved yet. */
    default R visit(CrossReference reference) {
        throw new IllegalStateException("an unfinished document: unresolved reference to " + reference.target());
    }

    /** A note not collected yet. */
    default R visit(Note note) {
        throw new IllegalStateException("an unfinished document: a note that was not collected");
    }

    /**
     * Gives the same result for all kinds except those whose method is overridden.
     *
     * @param <R> what a visit returns
     */
    interface WithDefault<R> extends InlineVisitor<R> {
        /** The result for an inline whose method is not overridden. */
        R otherwise(Inline inline);

        @Override
        default R visit(CheckBox checkBox) {
            return otherwise(checkBox);
        }

        @Override
        default R visit(Code code) {
            return otherwise(code);
        }

        @Override
        default R visit(Emphasis emphasis) {
            return otherwise(emphasis);
        }

        @Override
        default R visit(Footnote footnote) {
            return otherwise(footnote);
        }

        @Override
        default R visit(Foreign foreign) {
            return otherwise(foreign);
        }

        @Override
        default R visit(LineBreak lineBreak) {
            return otherwise(lineBreak);
        }

        @Override
        default R visit(Link link) {
            return otherwise(link);
        }

        @Override
        default R visit(NoteMark noteMark) {
            return otherwise(noteMark);
        }

        @Override
        default R visit(Rag rag) {
            return otherwise(rag);
        }

        @Override
        default R visit(Strong strong) {
            return otherwise(strong);
        }

        @Override
        default R visit(Text text) {
            return otherwise(text);
        }

        @Override
        default R visit(CrossReference reference) {
            return otherwise(reference);
        }

        @Override
        default R visit(Note note) {
            return otherwise(note);
        }
    }
}
