/**
 * Word files (ECMA-376, transitional): native styles, numbering, contents, tables, sections and fields, streamed into the
 * parts of a package that Apache POI's package layer holds.
 *
 * <p>A {@link org.yjplan.render.docx.WordTemplate} gives a plan the styles, paper, headers and logo of a Word file supplied by
 * a council; XML trees are built only then, of the template's parts.
 *
 * <p>Nothing here measures text or lays out pages: columns, landscape pages and labels come with the {@link
 * org.yjplan.layout.FittedDocument}, the page numbers of the contents come from {@link org.yjplan.layout.PageIndex}, and
 * Word breaks lines and pages itself. No class of XmlBeans or AWT is loaded.
 */
package org.yjplan.render.docx;
