package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a document says, piece by piece and in reading order: the measure that the words read back from a file are held
 * against. Signs of the page (bullets, leaders, page numbers) are no part of it.
 */
public final class DocumentWords {
    private final List<String> pieces = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();

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

    /** Checks that a text read back from a file says what the document says, and shows the first place where not. */
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

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            pieces.add(numbered(heading.number().orElse(""), heading.content()));
        } else if (block instanceof Paragraph paragraph) {
            inlines(paragraph.content());
        } else if (block instanceof NumberedParagraph paragraph) {
            pieces.add(numbered(paragraph.label().orElseThrow(), paragraph.content()));
            blocks(paragraph.below());
        } else if (block instanceof TitlePage page) {
            page.paragraphs().forEach(paragraph -> inlines(paragraph.content()));
        } else if (block instanceof ListBlock list) {
            list.items().forEach(item -> blocks(item.blocks()));
        } else if (block instanceof Quote quote) {
            blocks(quote.blocks());
        } else if (block instanceof CallOut callOut) {
            blocks(callOut.blocks());
        } else if (block instanceof Landscape landscape) {
            blocks(landscape.blocks());
        } else if (block instanceof Contents contents) {
            contents.entries()
                    .forEach(entry -> pieces.add(numbered(entry.number().orElse(""), entry.content())));
        } else if (block instanceof CaptionList list) {
            list.entries().forEach(entry -> pieces.add(numbered(entry.number().orElse(""), entry.content())));
        } else if (block instanceof Tree tree) {
            block(tree.list());
            tree.caption().ifPresent(c -> pieces.add(numbered(c.label().orElse(""), c.content())));
        } else if (block instanceof Figure figure) {
            figure.caption().ifPresent(c -> pieces.add(numbered(c.label().orElse(""), c.content())));
        } else if (block instanceof DefinitionList list) {
            list.entries().forEach(entry -> {
                inlines(entry.term());
                blocks(entry.meaning());
            });
        } else if (block instanceof Table table) {
            table.caption().ifPresent(c -> pieces.add(numbered(c.label().orElse(""), c.content())));
            table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            table.notes().forEach(note -> pieces.add(numbered(note.mark(), note.content())));
        }
    }

    private void inlines(List<Inline> inlines) {
        pieces.add(text(inlines));
    }

    private String numbered(String number, List<Inline> content) {
        return number.isEmpty() ? text(content) : number + " " + text(content);
    }

    /** The words of inlines, with the marks that lead to notes. */
    private String text(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof NoteMark mark) {
                out.append(mark.mark());
            } else if (inline instanceof Footnote footnote) {
                out.append(footnote.mark());
                int place = footnotes.size();
                footnotes.add("");
                footnotes.set(place, numbered(footnote.mark(), footnote.content()));
            } else if (inline instanceof Foreign foreign) {
                out.append(text(foreign.content()));
            } else if (inline instanceof Strong strong) {
                out.append(text(strong.content()));
            } else if (inline instanceof Emphasis emphasis) {
                out.append(text(emphasis.content()));
            } else if (inline instanceof Link link) {
                out.append(text(link.content()));
            } else if (inline instanceof Rag rag) {
                out.append(text(rag.content()));
            } else {
                out.append(PlainText.of(List.of(inline)));
            }
        }
        return out.toString();
    }
}
