/**
 * The rules that a plan is held to: one class a rule, with its id, severity, explanation and examples, in a package for
 * each family. {@link org.yjplan.check.Checker} runs them all. A rule reads the plan and says what is wrong; it changes
 * nothing.
 */
package org.yjplan.check;
