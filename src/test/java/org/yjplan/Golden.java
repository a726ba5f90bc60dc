package org.yjplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that holds what the program is expected to say: a golden file. A failure shows the lines that differ.
 *
 * <p>{@code mvn test -Dgolden.rewrite=true} writes what the program says now into every golden file that a test compares,
 * and removes those that no test claims any more; what changed is then for {@code git diff} and its reader to judge.
 */
public final class Golden {
    private static final Path SITE = Path.of("src", "site", "markdown");

    private final Path path;

    private Golden(Path path) {
        this.path = path;
    }

    /** Whether golden files are being rewritten instead of compared. */
    public static boolean rewriting() {
        return Boolean.getBoolean("golden.rewrite");
    }

    /** The golden file at a path of the project. */
    public static Golden file(Path path) {
        return new Golden(path);
    }

    /** A page of the documentation that is made from the code. */
    public static Golden page(String name) {
        return new Golden(SITE.resolve(name));
    }

    /** Checks that the file holds this text, or makes it so where golden files are being rewritten. */
    public void holds(String actual) {
        assertThat(differences(actual)).isEmpty();
    }

    /** What differs between the file and this text, in words; empty if nothing does or the file has been rewritten. */
    List<String> differences(String actual) {
        try {
            if (rewriting()) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
                return List.of();
            }
            if (!Files.exists(path)) {
                return List.of(path + " is missing; -Dgolden.rewrite=true writes it");
            }
            String expected = Files.readString(path);
            return expected.equals(actual)
                    ? List.of()
                    : List.of(path + " differs; -Dgolden.rewrite=true rewrites it\n"
                            + LineDifferences.between(expected, actual));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
