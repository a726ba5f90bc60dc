package org.yjplan.build;

import java.util.OptionalInt;

/**
 * A file that is ready to be published.
 *
 * @param name where it goes within the folder of its plan: a file name, or that of a folder, a slash and a file name
 * @param content its bytes
 * @param pages how many pages it has, where it has pages of its own
 */
public record RenderedFile(String name, byte[] content, OptionalInt pages) {
    /** A file without pages of its own. */
    static RenderedFile of(String name, byte[] content) {
        return new RenderedFile(name, content, OptionalInt.empty());
    }
}
