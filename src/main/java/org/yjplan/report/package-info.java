/**
 * Findings in the forms that people and programs read. This package knows findings only, not what they are about, and
 * prints nothing itself: it makes text.
 */
package org.yjplan.report;
