/**
 * Tables, understood: the cells of each free table read as its columns say, and what its rows of totals are the sums of;
 * tables of staff added up; and which small counts are suppressed, with all from which they could be worked out. The rules
 * check by it, and the templates show it.
 */
package org.yjplan.table;
