/**
 * Reads prose for rules: passages, sentences and typed tokens, each with its place. Words, quantities, periods,
 * insertions and marks are told apart; what a sentence claims is not known here.
 */
package org.yjplan.check.text;
