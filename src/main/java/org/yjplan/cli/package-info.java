/**
 * The command line: one class for each command. The only package that prints, reads arguments or chooses exit codes: 0
 * for success, 1 for findings of severity error, 2 for wrong usage or an internal fault.
 */
package org.yjplan.cli;
