/** Rules on reports to committees: YJ142 and YJ143, and from YJ234 for the appendices that they cite. */
package org.yjplan.check.committee;
