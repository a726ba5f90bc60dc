/** Rules on sums and shares, above all those of the budget: YJ3xx. */
package org.yjplan.check.arithmetic;
