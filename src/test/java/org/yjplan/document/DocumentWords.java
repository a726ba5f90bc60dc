package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a document, piece by piece and in reading order, to compare with the words read back from a
 * file. Marks of the page (bullets, leaders, page numbers) are not part of it.
 */
public final class DocumentWords extends Walker {
    private final List<String> pieces = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private StringBuilder text = new StringBuilder();

    private DocumentWords() {}

    /** The letters and digits of the document, in order, without anything between them. */
    public static String lettersAndDigits(Document document) {
        return lettersAndDigits(String.join(" ", pieces(document)));
    }

    /** The letters and digits of a text, in order. */
    public static String lettersAndDigits(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Checks that a text read back from a file is that of the document, and reports the first difference. */
    public static void assertSaysTheSame(Document document, String readBack) {
        String expected = lettersAndDigits(document);
        String actual = lettersAndDigits(readBack);
        int same = 0;
        while (same < Math.min(expected.length(), actual.length()) && expected.charAt(same) == actual.charAt(same)) {
            same++;
        }
        if (same < expected.length() || same < actual.length()) {
            throw new AssertionError(
                    "the file and the document part after “%s”: the document goes on “%s”, the file “%s”"
                            .formatted(around(expected, same - 60), around(expected, same), around(actual, same)));
        }
    }

    private static String around(String text, int start) {
        int from = Math.max(0, start);
        return text.substring(from, Math.min(text.length(), from + 60));
    }

    /**
     * Headings, paragraphs, captions, notes and entries of the contents, each as one string. Footnotes come last, in the
     * order of their marks, wherever the pages of a format may put them.
     */
    public static List<String> pieces(Document document) {
        DocumentWords words = new DocumentWords();
        words.blocks(document.blocks());
        words.pieces.addAll(words.footnotes);
        return words.pieces;
    }

    private Void add(String number, List<Inline> content) {
        pieces.add(numbered(number, content));
        return null;
    }

    private Void add(Optional<Caption> given) {
        given.ifPresent(caption -> add(caption.label().orElse(""), caption.content()));
        return null;
    }

    private Void add(List<Contents.Entry> entries) {
        entries.forEach(entry -> add(entry.number().orElse(""), entry.content()));
        return null;
    }

    private String numbered(String number, List<Inline> content) {
        return number.isEmpty() ? text(content) : number + " " + text(content);
    }

    /** The words of inlines, with the marks that lead to notes. */
    private String text(List<Inline> content) {
        StringBuilder outer = text;
        text = new StringBuilder();
        inlines(content);
        String words = text.toString();
        text = outer;
        return words;
    }

    @Override
    public Void visit(CaptionList list) {
        return add(list.entries());
    }

    @Override
    public Void visit(Contents contents) {
        return add(contents.entries());
    }

    @Override
    public Void visit(DefinitionList list) {
        list.entries().forEach(entry -> {
            add("", entry.term());
            blocks(entry.meaning());
        });
        return null;
    }

    @Override
    public Void visit(Figure figure) {
        return add(figure.caption());
    }

    @Override
    public Void visit(Heading heading) {
        return add(heading.number().orElse(""), heading.content());
    }

    @Override
    public Void visit(NumberedParagraph paragraph) {
        add(paragraph.label().orElseThrow(), paragraph.content());
        blocks(paragraph.below());
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        return add("", paragraph.content());
    }

    @Override
    public Void visit(Table table) {
        add(table.caption());
        table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
        table.notes().forEach(note -> add(note.mark(), note.content()));
        return null;
    }

    @Override
    public Void visit(Tree tree) {
        block(tree.list());
        return add(tree.caption());
    }

    @Override
    public Void visit(Code code) {
        text.append(code.value());
        return null;
    }

    @Override
    public Void visit(Footnote footnote) {
        text.append(footnote.mark());
        int place = footnotes.size();
        footnotes.add("");
        footnotes.set(place, numbered(footnote.mark(), footnote.content()));
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        text.append(' ');
        return null;
    }

    @Override
    public Void visit(NoteMark mark) {
        text.append(mark.mark());
        return null;
    }

    @Override
    public Void visit(Text words) {
        text.append(words.value());
        return null;
    }
}
