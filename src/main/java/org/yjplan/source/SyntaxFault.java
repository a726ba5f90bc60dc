package org.yjplan.source;

/**
 * A fault of syntax as SnakeYAML reports it.
 *
 * @param source the file
 * @param context what the parser was about, in its words; may be empty
 * @param problem what it met, in its words
 * @param contextAt the offset at which what it was about began
 * @param problemAt the offset at which it gave up
 */
record SyntaxFault(SourceText source, String context, String problem, int contextAt, int problemAt) {}
