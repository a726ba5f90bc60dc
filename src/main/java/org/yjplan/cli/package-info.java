/**
 * The command line: a class a command. The only package that prints, reads arguments or picks exit codes: 0 for clean, 1
 * for findings of severity error, 2 for wrong usage or an internal fault.
 */
package org.yjplan.cli;
