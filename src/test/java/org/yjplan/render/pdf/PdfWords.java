package org.yjplan.render.pdf;

import java.util.Set;

/** The words of a PDF in the order in which a screen reader speaks them, without what only pages add. */
public final class PdfWords {
    private static final Set<String> BLOCKS = Set.of("Document", "TD", "TH", "LBody", "BlockQuote", "Div");

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();

    private PdfWords() {}

    /**
     * The words under all tags, footnotes last, without the bullets and numbers of lists and the page numbers of the contents.
     */
    public static String of(byte[] pdf) {
        PdfWords reader = new PdfWords();
        reader.read(PdfReader.read(pdf).document());
        return reader.words.append(reader.footnotes).toString();
    }

    private void read(Tag tag) {
        if (tag.type().equals("TOCI")) {
            words.append(withoutPage(tag.text())).append('\n');
            return;
        }
        boolean list = tag.type().equals("L") && !"None".equals(tag.attributes().get("ListNumbering"));
        for (Object kid : tag.kids()) {
            if (kid instanceof String text) {
                words.append(text);
            } else if (((Tag) kid).type().equals("Note") && !BLOCKS.contains(tag.type())) {
                footnotes.append(((Tag) kid).text()).append('\n');
            } else if (list) {
                ((Tag) kid).all("LBody").stream().findFirst().ifPresent(this::read);
            } else {
                read((Tag) kid);
            }
        }
        words.append('\n');
    }

    private static String withoutPage(String entry) {
        int end = entry.stripTrailing().length();
        while (end > 0 && Character.isDigit(entry.charAt(end - 1))) {
            end--;
        }
        return entry.substring(0, end);
    }
}
