/**
 * Editions of the guidance on youth justice plans, as data: the headings and indicators that each asks for, its deadline, and
 * where that was read. The rules in {@code check} check plans against them, and {@code scaffold} starts plans from them.
 */
package org.yjplan.guidance;
