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
 * What lies in some folders, as far as it can be told without reading a file: cheap enough to be asked many times a second.
 * Hidden files and an editor's copies ({@code plan.yaml~}) do not count.
 *
 * @param files the files with what tells one state of them from another
 */
record FolderState(Map<Path, Stamp> files) {
    private static final int DEEPEST = 6;

    /** What is known of a file. */
    record Stamp(FileTime modified, long bytes) {}

    /** Copies the map. */
    FolderState {
        files = Map.copyOf(files);
    }

    /** The state of some folders now; a folder that is not there counts as empty. */
    static FolderState of(List<Path> folders) {
        Map<Path, Stamp> files = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, new Visitor(files));
            } catch (IOException vanished) {
                // What vanishes while it is being looked at is seen the next time.
                continue;
            }
        }
        return new FolderState(files);
    }

    /**
     * Whether a file is now empty, or gone, that was not before: many editors empty a file or take it away, and then
     * write it.
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
            return isPassedOver(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            if (!isPassedOver(file)) {
                stamp(file, about).ifPresent(stamp -> files.put(file, stamp));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        /** A link changes when the file does that it leads to; a folder that one leads to is not entered. */
        private static Optional<Stamp> stamp(Path file, BasicFileAttributes about) {
            try {
                BasicFileAttributes real =
                        about.isSymbolicLink() ? Files.readAttributes(file, BasicFileAttributes.class) : about;
                return real.isDirectory()
                        ? Optional.empty()
                        : Optional.of(new Stamp(real.lastModifiedTime(), real.size()));
            } catch (IOException leadsNowhere) {
                return Optional.empty();
            }
        }

        private static boolean isPassedOver(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") && name.length() > 1 && !name.equals("..") || name.endsWith("~");
        }
    }
}
