/** Rules on ids, names and references to them: YJ220 to YJ299. */
package org.yjplan.check.reference;
