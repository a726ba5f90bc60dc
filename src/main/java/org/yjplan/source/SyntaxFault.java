package org.yjplan.source;

/**
 * A syntax error as SnakeYAML reports it.
 *
 * @param source the file
 * @param context what the parser was doing, in its words; may be empty
 * @param problem what it found, in its words
 * @param contextAt the offset at which it started doing so
 * @param problemAt the offset at which it gave up
 */
record SyntaxFault(SourceText source, String context, String problem, int contextAt, int problemAt) {}
