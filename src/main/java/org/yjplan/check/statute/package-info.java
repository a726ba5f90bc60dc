/** Rules on what the Act and the guidance ask for: YJ7xx. Editions of the guidance are data, in {@code guidance}. */
package org.yjplan.check.statute;
