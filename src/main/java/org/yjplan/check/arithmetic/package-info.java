/** Rules on sums and shares, especially those of the budget: YJ3xx. */
package org.yjplan.check.arithmetic;
