package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/**
 * Numbers figures and trees with captions, and tables that are not within another, moves the notes of cells under
 * their table, and turns all other notes into footnotes.
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
    Optional<Caption> caption(Block block) {
        return super.caption(block).map(caption -> new Caption(label(block), caption.content(), caption.origin()));
    }

    private Optional<String> label(Block block) {
        if (!(block instanceof Table)) {
            return Optional.of(words.say(Phrase.FIGURE) + " " + ++figures);
        }
        return isInTable() ? Optional.empty() : Optional.of(words.say(Phrase.TABLE) + " " + ++tables);
    }

    @Override
    public Block visit(Table table) {
        Optional<List<TableNote>> outer = notesOfTable;
        List<TableNote> notes = new ArrayList<>();
        notesOfTable = Optional.of(notes);
        Table rewritten = (Table) super.visit(table);
        notesOfTable = outer;
        return new Table(rewritten.id(), rewritten.caption(), rewritten.grid(), notes, rewritten.origin());
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
