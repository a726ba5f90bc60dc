/**
 * What {@code theme.yaml} may say about how documents look, as records with the meaning of each key. Everything may be left
 * out; what that means, and whether the colours can be read, is decided where a theme is made of it.
 */
package org.yjplan.model.design;
