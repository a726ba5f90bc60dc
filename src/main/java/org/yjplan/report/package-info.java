/**
 * Findings in formats for people and programs. This package knows only findings, not what they are about. It returns
 * text and prints nothing.
 */
package org.yjplan.report;
