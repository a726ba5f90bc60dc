/**
 * What yjplan says about a plan: {@link org.yjplan.diagnostic.Diagnostic findings}, the {@link
 * org.yjplan.diagnostic.Location places} that they point at, and what their kinds have in common.
 *
 * <p>Here live values only. Each package words what it finds; how a finding is printed is decided in {@code report}. This
 * package imports no other.
 */
package org.yjplan.diagnostic;
