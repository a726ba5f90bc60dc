/**
 * A finished document as one HTML file: for a council's site, on a small screen, read aloud, or printed. It needs no script
 * and no other file. Central guidance asks councils for HTML before PDF.
 */
package org.yjplan.render.html;
