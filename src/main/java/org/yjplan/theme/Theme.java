package org.yjplan.theme;

import org.yjplan.theme.RunningText.Field;

/**
 * How a document looks, in every format. Immutable; checked for contrast when it is made.
 *
 * @param palette colours
 * @param type sizes
 * @param portrait the portrait page
 * @param landscape the landscape page
 * @param spacing distances
 * @param header the texts at the top of every page except title pages
 * @param footer the texts at the foot of every page except title pages
 * @param wordFont the typeface named in Word files; its widths equal those of the typeface in PDFs, so that lines break
 *     at the same places
 */
public record Theme(
        Palette palette,
        TypeScale type,
        Page portrait,
        Page landscape,
        Spacing spacing,
        RunningLine header,
        RunningLine footer,
        String wordFont) {

    /** The typeface whose widths equal those of the PDF's. */
    private static final String WORD_FONT = "Arial";

    /** The house style: calm, generous, exact. */
    public static Theme standard() {
        RagColours rag = new RagColours(
                pair("cfe8d5", "0f3d1b"),
                pair("fbe3b5", "4a3100"),
                pair("f6d0cb", "5e110b"),
                pair("d3e1f2", "123056"),
                pair("e4e7ea", "2e383e"));
        Palette palette = new Palette(
                Colour.of("17495a"),
                Colour.of("eef4f5"),
                Colour.of("536e79"),
                Colour.of("1b2429"),
                Colour.of("45525a"),
                Colour.of("c9d3d7"),
                Colour.of("eceff0"),
                rag);
        return new Theme(
                palette,
                new TypeScale(34, 20, 14, 20, 15, 12.5f, 12, 10, 9, 8.5f, 1.35f),
                Page.a4Portrait(25, 22, 24, 22),
                Page.a4Landscape(22, 18, 20, 18),
                new Spacing(8, 4, 18, 26, 20, 9, 14, 5, 6, 0.5f, 1.2f, Page.points(11)),
                new RunningLine(RunningText.of(Field.TITLE), RunningText.NOTHING, RunningText.of(Field.STATUS)),
                new RunningLine(
                        RunningText.of(Field.AUTHORITY),
                        RunningText.of(Field.MARKING),
                        RunningText.of(Field.PAGE_OF_PAGES)),
                WORD_FONT);
    }

    /**
     * The same look in large print: no text smaller than 18 points, as the RNIB's clear print guidance recommends,
     * lines further apart, and headings larger than the text by as much as they are here. Pages and margins stay the
     * same.
     */
    public Theme largePrint() {
        return new Theme(
                palette, type.largePrint(), portrait, landscape, spacing.largePrint(), header, footer, wordFont);
    }

    /** The same look on other paper, and in another typeface in Word files. */
    public Theme on(Page portraitPage, Page landscapePage, String font) {
        return new Theme(palette, type, portraitPage, landscapePage, spacing, header, footer, font);
    }

    /** Whether Word files have another typeface, whose widths are not known. */
    public boolean hasOwnWordFont() {
        return !wordFont.equals(WORD_FONT);
    }

    private static ColourPair pair(String background, String text) {
        return new ColourPair(Colour.of(background), Colour.of(text));
    }
}
