/** Rules on reports to committees: YJ142 and YJ143, and YJ234 on for the appendices that they cite. */
package org.yjplan.check.committee;
