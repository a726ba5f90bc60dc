/**
 * How documents look: one {@link org.yjplan.theme.Theme} of colours, sizes, spacing and page, which layout and every
 * renderer read. It knows nothing about documents or file formats.
 */
package org.yjplan.theme;
