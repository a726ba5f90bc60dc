/**
 * Free tables, understood: the cells of each read as its columns say, and what its rows of totals are the sums of. The
 * rules check by it, and the templates show it.
 */
package org.yjplan.table;
