/**
 * What a document looks like, decided once: {@link org.yjplan.layout.LayoutEngine#fit} decides which pages are landscape,
 * the width of every column and the labels of every list, for all renderers; and the place of every line on its page.
 * It asks for glyph widths through a small interface and does not depend on PDF.
 */
package org.yjplan.layout;
