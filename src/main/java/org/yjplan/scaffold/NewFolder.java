package org.yjplan.scaffold;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A folder that is made beside its place, and moved there when all of it is whole. */
final class NewFolder implements AutoCloseable {
    /** What a plan uses besides its YAML: pictures, and the Word file that its look is taken from. */
    private static final Set<String> ATTACHED = Set.of("png", "jpg", "jpeg", "docx");

    private final Path location;
    private final Path staging;
    private final Path folder;

    /**
     * Starts a folder.
     *
     * @param location where to create it
     * @throws IOException if nothing can be made there
     */
    NewFolder(Path location) throws IOException {
        this.location = location;
        Path parent = location.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        this.staging = Files.createTempDirectory(parent, ".yjplan-");
        // A folder within, because a temporary one can be opened by its owner alone.
        this.folder =
                Files.createDirectory(staging.resolve(location.getFileName().toString()));
    }

    /** Where it is for now. */
    Path folder() {
        return folder;
    }

    void write(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Copies the pictures and Word files of another plan. */
    void copyAttachments(Path other) throws IOException {
        Files.walkFileTree(other, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean hidden =
                        !inner.equals(other) && inner.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (attributes.isRegularFile() && ATTACHED.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    Path copy = folder.resolve(other.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Moves the folder to its place.
     *
     * @return its files, but for those that only an editor reads
     * @throws IOException if something is there
     */
    List<Path> publish() throws IOException {
        // An empty folder may be there; one that is not empty stops this.
        Files.deleteIfExists(location);
        try {
            Files.move(folder, location, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(folder, location);
        }
        try (var files = Files.walk(location)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !location.relativize(file).toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(staging, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException fault) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
