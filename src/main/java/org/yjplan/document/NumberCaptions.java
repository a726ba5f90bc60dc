package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/**
 * Numbers the figures and trees that have a caption, and the tables that are not within another, moves the notes of cells under their table, and makes footnotes of
 * all other notes.
 */
final class NumberCaptions extends Rewriter {
    private final Wording words;
    private int tables;
    private int figures;
    private int footnotes;
    private Optional<List<TableNote>> notesOfTable = Optional.empty();

    NumberCaptions(Wording words) {
        this.words = words;
    }

    @Override
    public Block visit(Figure figure) {
        Optional<String> label = figure.caption().map(caption -> words.say(Phrase.FIGURE) + " " + ++figures);
        Figure rewritten = (Figure) super.visit(figure);
        return new Figure(
                rewritten.id(),
                rewritten.image(),
                rewritten.alternative(),
                labelled(rewritten.caption(), label),
                rewritten.origin());
    }

    @Override
    public Block visit(Table table) {
        Optional<String> label = table.caption()
                .filter(caption -> !isInTable())
                .map(caption -> words.say(Phrase.TABLE) + " " + ++tables);
        Optional<List<TableNote>> outer = notesOfTable;
        List<TableNote> notes = new ArrayList<>();
        notesOfTable = Optional.of(notes);
        Table rewritten = (Table) super.visit(table);
        notesOfTable = outer;
        return new Table(
                rewritten.id(), labelled(rewritten.caption(), label), rewritten.grid(), notes, rewritten.origin());
    }

    @Override
    public Block visit(Tree tree) {
        Optional<String> label = tree.caption().map(caption -> words.say(Phrase.FIGURE) + " " + ++figures);
        Tree rewritten = (Tree) super.visit(tree);
        return new Tree(rewritten.id(), rewritten.nodes(), labelled(rewritten.caption(), label), rewritten.origin());
    }

    private static Optional<Caption> labelled(Optional<Caption> given, Optional<String> label) {
        return given.map(caption -> new Caption(label, caption.content(), caption.origin()));
    }

    @Override
    public Inline visit(Note note) {
        if (notesOfTable.isEmpty()) {
            return new Footnote(String.valueOf(++footnotes), inlines(note.content()), note.origin());
        }
        List<TableNote> notes = notesOfTable.get();
        String mark = letters(notes.size());
        notes.add(new TableNote(mark, inlines(note.content()), note.origin()));
        return new NoteMark(mark, note.origin());
    }

    /** a to z, then aa, ab and so on. */
    static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
