/** Rules on dates and periods: YJ5xx. */
package org.yjplan.check.dates;
