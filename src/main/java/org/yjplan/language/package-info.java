/**
 * The fixed words of documents in English and Welsh: what templates, layout and the renderers add to what a plan says. Every
 * phrase is written once, in both languages; no other package holds words that a document shows. The words of findings and
 * of the command line are English, and stand where they are said.
 */
package org.yjplan.language;
