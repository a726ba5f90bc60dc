package org.yjplan.theme;

/**
 * The colours of a document.
 *
 * @param accent headings, header rows and the band of the title page; readable on white, and behind white text
 * @param tint the background of call-outs and of the status on the title page
 * @param accentGrey numbers of headings and labels of tables
 * @param text the text colour
 * @param quietText the text colour of headers, footers, notes and statements
 * @param rule thin rules
 * @param watermark DRAFT behind the text; light enough to read through
 * @param rag the tints of ratings
 */
public record Palette(
        Colour accent,
        Colour tint,
        Colour accentGrey,
        Colour text,
        Colour quietText,
        Colour rule,
        Colour watermark,
        RagColours rag) {

    /** Checks the contrast of every pair of text and background colours that documents use. */
    public Palette {
        for (Colour onPage : new Colour[] {accent, accentGrey, text, quietText}) {
            requireContrast(Colour.WHITE, onPage);
            requireContrast(watermark, onPage);
        }
        requireContrast(tint, text);
        requireContrast(tint, accent);
    }

    private static void requireContrast(Colour background, Colour text) {
        new ColourPair(background, text);
    }
}
