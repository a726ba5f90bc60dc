package org.yjplan.theme;

/**
 * Distances between the parts of a document, in points.
 *
 * @param paragraph after a paragraph
 * @param item after an item of a list
 * @param indent of the items of a list from the text around it
 * @param beforeHeading1 above a first-level heading, where it does not start a page
 * @param beforeHeading above any other heading
 * @param afterHeading below a heading
 * @param aroundTable above a table's caption and below a table
 * @param cellVertical above and below the content of a cell
 * @param cellHorizontal left and right of the content of a cell
 * @param rule thickness of a thin rule
 * @param totalRule thickness of the rule above a total
 * @param titleBand width of the band on the title page
 */
public record Spacing(
        float paragraph,
        float item,
        float indent,
        float beforeHeading1,
        float beforeHeading,
        float afterHeading,
        float aroundTable,
        float cellVertical,
        float cellHorizontal,
        float rule,
        float totalRule,
        float titleBand) {
    private static final float LARGER = 1.5f;

    /** The padding of a table within a cell, as a part of that of others. */
    private static final float INNER = 2 / 3f;

    /** The same distances within a table in a cell. */
    public Spacing inner() {
        return new Spacing(
                paragraph,
                item,
                indent,
                beforeHeading1,
                beforeHeading,
                afterHeading,
                aroundTable,
                cellVertical * INNER,
                cellHorizontal * INNER,
                rule,
                totalRule,
                titleBand);
    }

    /** The same distances for large print; those in cells, above large headings and of rules stay the same. */
    Spacing largePrint() {
        return new Spacing(
                paragraph * LARGER,
                item * LARGER,
                indent * LARGER,
                beforeHeading1,
                beforeHeading,
                afterHeading * LARGER,
                aroundTable * LARGER,
                cellVertical,
                cellHorizontal,
                rule,
                totalRule,
                titleBand);
    }
}
