/**
 * The fixed words of documents in English and Welsh: what templates, layout and the renderers add to what a plan says. Every
 * phrase is written once, in both languages; no other package has words that a document shows. Findings and the command line
 * are in English, and their words are where they are used.
 */
package org.yjplan.language;
