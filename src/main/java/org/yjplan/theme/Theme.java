package org.yjplan.theme;

import org.yjplan.theme.RunningText.Field;

/**
 * How a document looks, in every format. Immutable; checked for contrast when it is made.
 *
 * @param palette colours
 * @param type sizes
 * @param portrait the upright page
 * @param landscape the page on its side
 * @param spacing distances
 * @param header what stands at the top of every page but title pages
 * @param footer what stands at the foot of every page but title pages
 * @param wordFont the typeface named in Word files; its widths equal those of the PDF's, so that both break alike
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
                "Arial");
    }

    /**
     * The same look in large print: no text smaller than 18 points, as the RNIB's clear print guidance has it, lines
     * further apart, and headings as much larger than the text as they are here. Page and margins stay.
     */
    public Theme largePrint() {
        return new Theme(
                palette, type.largePrint(), portrait, landscape, spacing.largePrint(), header, footer, wordFont);
    }

    /** The same look on other paper, and in another typeface in Word files. */
    public Theme on(Page upright, Page lying, String font) {
        return new Theme(palette, type, upright, lying, spacing, header, footer, font);
    }

    private static ColourPair pair(String ground, String ink) {
        return new ColourPair(Colour.of(ground), Colour.of(ink));
    }
}
