/**
 * Rules on what prose claims in figures: YJ4xx. A change, a share or a target is read out of a sentence, with the figures
 * that it speaks of, and worked out again. A claim that the rounding of its figures can explain is never reported, nor is
 * one whose figures could be others.
 */
package org.yjplan.check.claims;
