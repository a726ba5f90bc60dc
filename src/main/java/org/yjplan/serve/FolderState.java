package org.yjplan.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The state of the files in some folders, found without reading any file: cheap enough to check many times a second.
 * Hidden files and the copies that editors keep ({@code plan.yaml~}) are ignored.
 *
 * @param files the files, each with what shows that it has changed
 */
record FolderState(Map<Path, Stamp> files) {
    private static final int MAX_DEPTH = 6;

    /** When a file was last modified, and its size. */
    record Stamp(FileTime modified, long bytes) {}

    /** Copies the map. */
    FolderState {
        files = Map.copyOf(files);
    }

    /** The state of some folders now; a folder that does not exist counts as empty. */
    static FolderState of(List<Path> folders) {
        Map<Path, Stamp> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), MAX_DEPTH, new Visitor(files));
            } catch (IOException deleted) {
                // What disappears during the check is noticed the next time.
                continue;
            }
        }
        return new FolderState(files);
    }

    /**
     * Whether a file that had content is now empty or gone: many editors empty or delete a file before they write it.
     */
    boolean looksHalfSaved(FolderState before) {
        return before.files.entrySet().stream().anyMatch(file -> {
            Stamp now = files.get(file.getKey());
            return file.getValue().bytes() > 0 && (now == null || now.bytes() == 0);
        });
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<Path, Stamp> files;

        Visitor(Map<Path, Stamp> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
            return isIgnored(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            if (!isIgnored(file)) {
                stamp(file, about).ifPresent(stamp -> files.put(file, stamp));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        /** A link changes when the file that it points to does; a folder that it points to is not entered. */
        private static Optional<Stamp> stamp(Path file, BasicFileAttributes about) {
            try {
                BasicFileAttributes real =
                        about.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : about;
                return real.isDirectory()
                        ? Optional.empty()
                        : Optional.of(new Stamp(real.lastModifiedTime(), real.size()));
            } catch (IOException brokenLink) {
                return Optional.empty();
            }
        }

        private static boolean isIgnored(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") && name.length() > 1 && !name.equals("..") || name.endsWith("~");
        }
    }
}
