/** Rules on what a plan must have for its documents not to be empty: from YJ140. */
package org.yjplan.check.structure;
