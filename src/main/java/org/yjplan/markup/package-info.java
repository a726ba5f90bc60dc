/**
 * Markup for text formats: {@link org.yjplan.markup.SafeMarkup} escapes all text that is inserted into it, {@link
 * org.yjplan.markup.XmlText} drops what XML cannot hold, and the words, blocks and table rows that HTML and the HTML within
 * Markdown have in common are written here once. Depends on the document tree, not on file formats.
 */
package org.yjplan.markup;
