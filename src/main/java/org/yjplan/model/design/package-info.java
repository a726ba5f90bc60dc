/**
 * What {@code theme.yaml} may say about how documents look, as records with the meaning of each key. Everything may be
 * left out; what applies then, and whether colours have enough contrast, is decided when the theme is made.
 */
package org.yjplan.model.design;
