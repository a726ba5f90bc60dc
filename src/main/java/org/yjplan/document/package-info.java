/**
 * The document tree between templates and renderers. Sealed {@link org.yjplan.document.Block blocks} and
 * {@link org.yjplan.document.Inline inlines} as immutable records, a visitor for each, and the {@link
 * org.yjplan.document.Finisher passes} that number headings and tables, collect notes, resolve cross-references and fill
 * the contents. Each node exposes its content, and a {@link org.yjplan.document.Pass} traverses
 * it: a rewriter changes a document, a {@link org.yjplan.document.Walker} only reads one.
 *
 * <p>Nothing here depends on plans, YAML, templates or file formats, and this package imports no other.
 */
package org.yjplan.document;
