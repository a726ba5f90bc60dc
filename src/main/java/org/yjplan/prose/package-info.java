/**
 * Prose: converts Markdown with insertions into the blocks and inlines of a {@link org.yjplan.document document}, with
 * every character traceable to its location in the author's file.
 *
 * <p>The package has the {@link org.yjplan.prose.ProseParser parser}, based on flexmark, the {@link
 * org.yjplan.prose.Typography typography} of plain text, and the form of an {@link org.yjplan.prose.Insertion
 * insertion}. It does not know what an insertion stands for: its users supply {@link org.yjplan.prose.Insertions}.
 */
package org.yjplan.prose;
