package org.yjplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of expected text under {@code src/test/resources}, or a page of the documentation that is made from the code.
 *
 * <p>{@code mvn test -Dgolden.rewrite=true} writes what the program says now into every golden file that a test
 * touches; what changed is then for {@code git diff} and its reader to judge.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src", "test", "resources");
    private static final Path SITE = Path.of("src", "site", "markdown");

    private final Path path;

    private Golden(Path path) {
        this.path = path;
    }

    /** The golden file at a path below {@code src/test/resources}. */
    public static Golden file(String path) {
        return new Golden(ROOT.resolve(path));
    }

    /** A page of the documentation that is made from the code. */
    public static Golden page(String name) {
        return new Golden(SITE.resolve(name));
    }

    /** Checks that the file holds this text, or makes it so where golden files are being rewritten. */
    public void holds(String actual) {
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertThat(path)
                    .as("a golden file; -Dgolden.rewrite=true writes it")
                    .exists();
            assertThat(actual).as("as in %s", path).isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
