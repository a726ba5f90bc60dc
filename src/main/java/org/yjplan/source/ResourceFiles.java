package org.yjplan.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.yjplan.source.RefusedFile.Reason;

/**
 * The resources in a folder of the class path. They cannot be listed: a class loader has no folders.
 *
 * @param anchor a class, in whose package relative folders are looked for
 * @param folder the folder; absolute if it starts with a slash
 */
record ResourceFiles(Class<?> anchor, String folder) implements FileSource {
    @Override
    public String name() {
        return folder.startsWith("/") ? folder.substring(1) : folder;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public boolean has(String file) {
        try {
            return anchor.getResource(path(file)) != null;
        } catch (RefusedFile none) {
            return false;
        }
    }

    @Override
    public List<String> names(String folder) {
        return List.of();
    }

    @Override
    public byte[] read(String file, int most) throws RefusedFile {
        try (InputStream in = anchor.getResourceAsStream(path(file))) {
            if (in == null) {
                throw new RefusedFile(file, Reason.MISSING);
            }
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new RefusedFile(file, Reason.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new RefusedFile(file, Reason.UNREADABLE);
        }
    }

    private String path(String file) throws RefusedFile {
        String within = FileName.within(file);
        // Some class loaders return a folder as a listing. All our files have an extension.
        if (within.indexOf('.', within.lastIndexOf('/') + 1) < 0) {
            throw new RefusedFile(file, Reason.MISSING);
        }
        return folder.isEmpty() ? within : folder + "/" + within;
    }
}
