/**
 * From laid-out pages to a tagged PDF: ISO 32000-1 (PDF 1.7), at once PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 *
 * <p>Here live the fonts and everything that is said in the language of PDF: structure elements, marked content, links,
 * bookmarks, metadata. Where a line stands is not decided here but in {@code layout}.
 */
package org.yjplan.render.pdf;
