package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers the tables that have a caption, and moves the notes of their cells under them. */
final class NumberTables extends Rewriter {
    private final Labels labels;
    private int count;
    private List<TableNote> notes = new ArrayList<>();

    NumberTables(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Block visit(Table table) {
        Optional<String> label = table.caption().map(caption -> labels.table() + " " + ++count);
        List<TableNote> outer = notes;
        notes = new ArrayList<>();
        Table rewritten = (Table) super.visit(table);
        List<TableNote> gathered = notes;
        notes = outer;
        return new Table(
                rewritten.id(),
                rewritten.caption().map(caption -> new Caption(label, caption.content(), caption.origin())),
                rewritten.columns(),
                rewritten.head(),
                rewritten.body(),
                gathered,
                rewritten.origin());
    }

    @Override
    public Inline visit(Note note) {
        String mark = letters(notes.size());
        notes.add(new TableNote(mark, inlines(note.content()), note.origin()));
        return new NoteMark(mark, note.origin());
    }

    /** a to z, then aa, ab and so on. */
    private static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
