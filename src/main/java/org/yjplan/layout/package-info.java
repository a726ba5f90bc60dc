/**
 * What a document looks like, decided once: {@link org.yjplan.layout.LayoutEngine#fit} decides which pages are landscape,
 * the width of every column and the labels of every list, for all renderers; and where every line falls on which page.
 * It asks for glyph widths through a small interface and knows no PDF.
 */
package org.yjplan.layout;
