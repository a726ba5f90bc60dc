package org.yjplan.build;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts finished files where readers find them. All of them are written beside their place first, and moved only when
 * every one is whole: a reader sees an old file or a new one, never half of one.
 */
final class Publisher {
    private static final String STAGING_PREFIX = ".yjplan-";

    private Publisher() {}

    /**
     * Publishes files into a folder, which is made if need be.
     *
     * @param folder where the files go
     * @param files their content by their names
     * @return where they are now, in the order given
     * @throws IOException if a file cannot be written; files already in the folder are then as they were, unless a move
     *     itself failed half-way through them
     */
    static List<Path> publish(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (String name : files.keySet()) {
            requireReplaceable(folder.resolve(name));
        }
        Path staging = Files.createTempDirectory(folder, STAGING_PREFIX);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(staging.resolve(file.getKey()), file.getValue());
            }
            List<Path> published = new ArrayList<>(files.size());
            for (String name : files.keySet()) {
                published.add(move(staging.resolve(name), folder.resolve(name)));
            }
            return published;
        } finally {
            delete(staging);
        }
    }

    /** A folder in the place of a file would let a move fail when others are already done. */
    private static void requireReplaceable(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "it is a folder");
        }
    }

    private static Path move(Path from, Path to) throws IOException {
        try {
            return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network drives cannot: then the next best, which is still a file that was whole before.
            return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path staging) throws IOException {
        try (var left = Files.newDirectoryStream(staging)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(staging);
    }
}
