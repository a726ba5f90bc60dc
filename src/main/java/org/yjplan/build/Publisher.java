package org.yjplan.build;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
     * @param files their content by their names; those in one of the inner folders are called {@code inner/name}
     * @param innerFolders folders within the folder that hold nothing but published files: what they held before is
     *     taken out, and a folder that is left empty too
     * @return where they are now, in the order given
     * @throws IOException if a file cannot be written; files already in the folder are then as they were, unless a move
     *     itself failed half-way through them
     */
    static List<Path> publish(Path folder, Map<String, byte[]> files, Set<String> innerFolders) throws IOException {
        Files.createDirectories(folder);
        for (String inner : innerFolders) {
            requireFolder(folder.resolve(inner));
        }
        for (String name : files.keySet()) {
            requireReplaceable(folder.resolve(name));
        }
        Path staging = Files.createTempDirectory(folder, STAGING_PREFIX);
        try {
            for (String inner : innerFolders) {
                Files.createDirectory(staging.resolve(inner));
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(staging.resolve(file.getKey()), file.getValue());
            }
            for (String inner : innerFolders) {
                Files.createDirectories(folder.resolve(inner));
            }
            List<Path> published = new ArrayList<>(files.size());
            for (String name : files.keySet()) {
                published.add(move(staging.resolve(name), folder.resolve(name)));
            }
            for (String inner : innerFolders) {
                keepOnly(folder.resolve(inner), inner, files.keySet());
            }
            return published;
        } finally {
            for (String inner : innerFolders) {
                delete(staging.resolve(inner));
            }
            delete(staging);
        }
    }

    private static void requireFolder(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(folder.toString(), null, "it is not a folder");
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

    /** Takes out the files of an earlier build that this one has not replaced. */
    private static void keepOnly(Path folder, String inner, Set<String> names) throws IOException {
        boolean empty = true;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (names.contains(inner + "/" + file.getFileName()) || Files.isDirectory(file)) {
                    empty = false;
                } else {
                    Files.delete(file);
                }
            }
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var left = Files.newDirectoryStream(folder)) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }
}
