/** Rules on how easily a plan is read, by eye or aloud: YJ9xx. All are for information: none stops a plan. */
package org.yjplan.check.reading;
