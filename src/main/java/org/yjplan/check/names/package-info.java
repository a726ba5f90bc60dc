/** Rules on names, acronyms and what prose cites: YJ240 to YJ249. */
package org.yjplan.check.names;
