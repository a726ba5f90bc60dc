/**
 * From laid-out pages to a tagged PDF: ISO 32000-1 (PDF 1.7), conforming to both PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
 *
 * <p>It contains the fonts and everything specific to PDF: structure elements, marked content, links,
 * bookmarks, metadata. The positions of lines are decided in {@code layout}.
 */
package org.yjplan.render.pdf;
