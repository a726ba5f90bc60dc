/**
 * Prose: Markdown with insertions to the blocks and inlines of a {@link org.yjplan.document document}, every character
 * traceable to its place in the author's file.
 *
 * <p>Here live the {@link org.yjplan.prose.ProseParser parser} over flexmark, the {@link org.yjplan.prose.Typography
 * typography} of plain words, and the form of an {@link org.yjplan.prose.Insertion insertion}. What an insertion stands
 * for is not known here: whoever asks for prose to be read brings {@link org.yjplan.prose.Insertions} along.
 */
package org.yjplan.prose;
