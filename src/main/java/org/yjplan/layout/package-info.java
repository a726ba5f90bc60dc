/**
 * Where every line of a document falls on which page: line breaking, tables, page breaking. It asks for glyph widths
 * through a small interface and knows no PDF.
 */
package org.yjplan.layout;
