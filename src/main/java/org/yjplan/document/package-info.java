/**
 * The document tree: what stands between templates and renderers. Sealed {@link org.yjplan.document.Block blocks} and
 * {@link org.yjplan.document.Inline inlines} as immutable records, a visitor for each, and the {@link
 * org.yjplan.document.Finisher passes} that number headings and tables, gather notes, resolve cross-references and fill
 * the contents. Each node says what it holds, and a {@link org.yjplan.document.Pass} goes
 * through it: what changes a document is a rewriter, what only looks at one a {@link org.yjplan.document.Walker}.
 *
 * <p>Nothing here knows a plan, YAML, a template or a file format, and this package imports no other.
 */
package org.yjplan.document;
