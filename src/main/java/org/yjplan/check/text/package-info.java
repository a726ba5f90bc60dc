/**
 * Reads prose for rules: passages, sentences and typed tokens, each with its location. It distinguishes words, quantities,
 * periods, insertions and marks, but does not judge what a sentence claims.
 */
package org.yjplan.check.text;
