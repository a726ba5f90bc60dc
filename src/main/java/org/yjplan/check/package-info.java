/**
 * The rules that a plan is checked by: one class a rule, which declares its id, severity, explanation and examples in its
 * constructor, in a package for each family. {@link org.yjplan.check.Checker} runs them all. A rule reads the plan and reports
 * what is wrong; it changes nothing.
 *
 * <p>A rule's id is YJ, the digit of its family as {@link org.yjplan.diagnostic.DiagnosticType} lists them, and two digits
 * more. A new rule takes the number after the highest of its package, or the next of a group within it that it belongs to, such
 * as YJ701 on for headings and YJ711 on for bodies. An id is never reused or given another meaning: pipelines and waivers rely
 * on it. A new rule is its class, a line in the list of its package, such as {@code DateRules}, and {@code findings.md}, which
 * is written from it.
 */
package org.yjplan.check;
