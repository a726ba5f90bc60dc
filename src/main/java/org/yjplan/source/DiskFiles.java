package org.yjplan.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yjplan.source.RefusedFile.Reason;

/**
 * The files of a folder on disk.
 *
 * @param folder the folder
 */
record DiskFiles(Path folder) implements FileSource {
    @Override
    public String name() {
        return folder.toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    @Override
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    @Override
    public boolean has(String file) {
        try {
            return Files.isRegularFile(path(file));
        } catch (RefusedFile outside) {
            return false;
        }
    }

    @Override
    public List<String> names(String inner) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path(inner))) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (RefusedFile outside) {
            throw new IOException(outside);
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public byte[] read(String file, int most) throws RefusedFile {
        Path path = path(file);
        if (!Files.exists(path)) {
            throw new RefusedFile(file, Reason.MISSING);
        }
        try {
            // The path that was checked is the one that is opened: exchanging a link in between changes nothing.
            Path real = path.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw new RefusedFile(file, Reason.OUTSIDE);
            }
            if (!Files.isRegularFile(real)) {
                throw new RefusedFile(file, Reason.NO_FILE);
            }
            try (InputStream in = Files.newInputStream(real)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new RefusedFile(file, Reason.TOO_LARGE);
                }
                return bytes;
            }
        } catch (IOException | UncheckedIOException | SecurityException e) {
            throw new RefusedFile(file, Reason.UNREADABLE);
        }
    }

    private Path path(String file) throws RefusedFile {
        try {
            return folder.resolve(FileName.within(file));
        } catch (InvalidPathException noName) {
            throw new RefusedFile(file, Reason.OUTSIDE);
        }
    }
}
