package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Block;
import org.yjplan.document.Footnote;
import org.yjplan.document.Make;
import org.yjplan.document.Origin;
import org.yjplan.document.Paragraph;

/** A raised mark counts as a line of its own here, since it has a baseline of its own. */
class FootnoteLayoutTest {
    private static Footnote note(int mark, String words) {
        return new Footnote(String.valueOf(mark), List.of(Make.text(words)), Origin.NONE);
    }

    private static Paragraph noted(String words, int mark, String note) {
        return Make.paragraph(Make.text(words), note(mark, note));
    }

    private static List<String> linesOf(Layout layout, int page) {
        return LaidLines.of(layout.pages().get(page));
    }

    @Test
    void aNoteIsAtTheFootOfThePageOfItsMark() {
        for (int lines = 20; lines < 40; lines++) {
            List<Block> blocks = new ArrayList<>(UglyDocuments.lines(lines));
            blocks.add(noted("Marked", 1, "The note"));
            blocks.addAll(UglyDocuments.lines(20));
            Layout layout = LaidLines.layout(UglyDocuments.of(blocks));
            for (int page = 0; page < layout.pageCount(); page++) {
                List<String> here = linesOf(layout, page);
                boolean marked = here.stream().anyMatch(line -> line.startsWith("Marked"));
                assertThat(here.get(here.size() - 1).equals(" The note")).isEqualTo(marked);
            }
        }
    }

    @Test
    void notesAreInTheOrderOfTheirMarks() {
        Layout layout =
                LaidLines.layout(noted("First", 1, "One"), Make.bullets(Make.item("Item", noted("Second", 2, "Two"))));
        assertThat(linesOf(layout, 0)).endsWith("1", " One", "2", " Two");
    }

    @Test
    void aLongNoteContinuesOnTheNextPage() {
        List<Block> blocks = new ArrayList<>(UglyDocuments.lines(10));
        blocks.add(noted("Marked", 1, UglyDocuments.sentences(60)));
        blocks.addAll(UglyDocuments.lines(60));
        Layout layout = LaidLines.layout(UglyDocuments.of(blocks));
        String last = linesOf(layout, 1).get(linesOf(layout, 1).size() - 1);
        assertThat(linesOf(layout, 0)).anyMatch(line -> line.startsWith(" The board meets"));
        assertThat(linesOf(layout, 0)).anyMatch(line -> line.startsWith("Marked"));
        assertThat(UglyDocuments.sentences(60)).contains(last.strip());
        assertThat(linesOf(layout, 1)).anyMatch(line -> line.startsWith("Line "));
    }

    @Test
    void aNoteLongerThanTheRemainingPagesGetsPagesOfItsOwn() {
        Layout layout = LaidLines.layout(noted("Marked", 1, UglyDocuments.sentences(250)));
        StringBuilder note = new StringBuilder();
        for (int page = 0; page < layout.pageCount(); page++) {
            linesOf(layout, page).stream()
                    .filter(line -> !line.equals("Marked") && !line.equals("1"))
                    .forEach(note::append);
        }
        assertThat(layout.pageCount()).isGreaterThan(2);
        assertThat(note.toString().strip()).isEqualTo(UglyDocuments.sentences(250));
    }

    @Test
    void theMarkAndTheNoteAreTargetsOfLinks() {
        Layout layout = LaidLines.layout(noted("Marked", 1, "The note"));
        Position mark = layout.placeOf("mark 1").orElseThrow();
        Position note = layout.placeOf("footnote 1").orElseThrow();
        assertThat(mark.page()).isEqualTo(1);
        assertThat(note.y()).isGreaterThan(mark.y() + 400);
    }

    @Test
    void aMarkSplitBetweenLinesHasOneNote() {
        for (int letters = 60; letters < 90; letters++) {
            Layout layout = LaidLines.layout(noted("x".repeat(letters), 123, "The note"));
            assertThat(linesOf(layout, 0).stream().filter(line -> line.contains("The note")))
                    .hasSize(1);
        }
    }
}
