/** Rules on what should not be published about people: YJ8xx. */
package org.yjplan.check.privacy;
