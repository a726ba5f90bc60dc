/**
 * The meaning of tables: the cells of each free table read by the kind of their column, and what its totals add up;
 * tables of staff added up; and which small counts are suppressed, with all they could be worked out from. The rules
 * use it for checks, the templates for display.
 */
package org.yjplan.table;
