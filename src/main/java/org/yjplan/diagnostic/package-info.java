/**
 * What yjplan says about a plan: {@link org.yjplan.diagnostic.Diagnostic findings}, the {@link
 * org.yjplan.diagnostic.Location places} that they point at, and the catalogue of their kinds.
 *
 * <p>Here live values only. How a finding is printed is decided in {@code report}; who finds it, everywhere else. This
 * package imports no other.
 */
package org.yjplan.diagnostic;
