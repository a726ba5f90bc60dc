/** Rules on what should not be published of people: YJ8xx. */
package org.yjplan.check.privacy;
