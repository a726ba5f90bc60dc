/** Rules on indicators: what is said of them and their own figures. */
package org.yjplan.check.performance;
