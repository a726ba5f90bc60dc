/** Rules on whether indicators agree with their own figures. */
package org.yjplan.check.performance;
