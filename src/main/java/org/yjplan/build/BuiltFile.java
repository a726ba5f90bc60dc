package org.yjplan.build;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * A published file.
 *
 * @param path where it is
 * @param bytes how large it is
 * @param pages how many pages it has, where it has pages of its own
 */
public record BuiltFile(Path path, long bytes, OptionalInt pages) {}
