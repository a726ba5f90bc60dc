package org.yjplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The golden files of one test class, in the folder of its name below {@code src/test/resources/golden}. They are compared
 * all at once, so that a file that the class no longer makes is noticed.
 */
public final class GoldenFolder {
    static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private final Path path;

    GoldenFolder(Path path) {
        this.path = path;
    }

    /** The golden files of a test class. */
    public static GoldenFolder of(Class<?> test) {
        return new GoldenFolder(ROOT.resolve(test.getSimpleName()));
    }

    /** The path of a file in this folder. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Checks that the folder holds one file, with this text, or makes it so where golden files are being rewritten. */
    public void holds(String name, String actual) {
        holds(Map.of(name, actual));
    }

    /**
     * Checks that the folder holds these files and no other, or makes it so where golden files are being rewritten.
     *
     * @param actual texts by the names of their files
     */
    public void holds(Map<String, String> actual) {
        List<String> differences = new ArrayList<>();
        actual.forEach((name, text) ->
                differences.addAll(Golden.file(path.resolve(name)).differences(text)));
        differences.addAll(orphans(actual.keySet()));
        assertThat(differences).isEmpty();
    }

    /** The files beside the claimed ones, in words; none where golden files are being rewritten, which removes them. */
    public List<String> orphans(Set<String> claimed) {
        List<String> orphans = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                if (claimed.contains(file.getFileName().toString())) {
                    continue;
                }
                if (Golden.rewriting()) {
                    Files.delete(file);
                } else {
                    orphans.add(file + " is claimed by no test; -Dgolden.rewrite=true removes it");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return orphans;
    }
}
