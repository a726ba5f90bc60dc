package org.yjplan.diagnostic;

import java.util.Optional;

/** The text of the files that findings point at, for showing a line with a caret beneath it. */
@FunctionalInterface
public interface SourceLines {
    /**
     * One line of a file.
     *
     * @param file a file as {@link Location#file} names it
     * @param line the line, from 1
     * @return the line without its end, or empty if the file or the line is not there
     */
    Optional<String> line(String file, int line);
}
