/**
 * Markup for text formats: {@link org.yjplan.markup.SafeMarkup} escapes all text that is inserted into it, {@link
 * org.yjplan.markup.XmlText} drops what XML cannot hold, and the words, blocks and table rows that HTML and the HTML within
 * Markdown have in common are written here once. Knows the document tree and no file format.
 */
package org.yjplan.markup;
