/**
 * Rules on what prose claims in figures: YJ4xx. A change, a share or a target is read from a sentence, with its figures, and
 * recalculated. A claim is never reported if rounding can explain it, or if other figures could be meant.
 */
package org.yjplan.check.claims;
