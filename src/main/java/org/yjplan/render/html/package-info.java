/**
 * A finished document as one HTML file: for a council's website, small screens, screen readers and print. It needs no script
 * and no other file. Central guidance asks councils for HTML before PDF.
 */
package org.yjplan.render.html;
