/** Rules on what the Act and the guidance ask for: YJ7xx. Editions of the guidance are data, beside this package. */
package org.yjplan.check.statute;
