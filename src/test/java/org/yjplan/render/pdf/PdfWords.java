package org.yjplan.render.pdf;

/** The words of a PDF in the order in which a screen reader speaks them, without what only a page adds. */
public final class PdfWords {
    private final StringBuilder words = new StringBuilder();

    private PdfWords() {}

    /** The words under all tags, without the bullets and numbers of lists and the page numbers of the contents. */
    public static String of(byte[] pdf) {
        PdfWords reader = new PdfWords();
        reader.read(PdfReader.read(pdf).document());
        return reader.words.toString();
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
