package org.yjplan.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yjplan.source.RefusedFile.Reason;

/**
 * Files in memory, which replace those of the same names in another source.
 *
 * @param name what their folder is called in locations
 * @param below the other source, if there is one
 * @param files the contents of the files, by name
 */
record TextFiles(String name, Optional<FileSource> below, Map<String, byte[]> files) implements FileSource {
    static TextFiles of(String name, Optional<FileSource> below, Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return new TextFiles(name, below, files);
    }

    @Override
    public boolean exists() {
        return !files.isEmpty() || below.filter(FileSource::exists).isPresent();
    }

    @Override
    public boolean has(String file) {
        try {
            return files.containsKey(FileName.within(file))
                    || below.filter(source -> source.has(file)).isPresent();
        } catch (RefusedFile outside) {
            return false;
        }
    }

    @Override
    public List<String> names(String folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try {
            String start = startOf(FileName.within(folder));
            for (String file : files.keySet()) {
                if (file.startsWith(start)) {
                    String rest = file.substring(start.length());
                    names.add(rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest);
                }
            }
        } catch (RefusedFile outside) {
            throw new IOException(outside);
        }
        try {
            names.addAll(below.isPresent() ? below.get().names(folder) : List.of());
        } catch (IOException e) {
            if (names.isEmpty()) { // otherwise the folder exists only in memory
                throw e;
            }
        }
        return List.copyOf(names);
    }

    @Override
    public byte[] read(String file, int most) throws RefusedFile {
        String within = FileName.within(file);
        byte[] bytes = files.get(within);
        if (bytes == null && below.isPresent()) {
            return below.get().read(file, most);
        }
        if (bytes == null) {
            boolean folder = files.keySet().stream().anyMatch(name -> name.startsWith(startOf(within)));
            throw new RefusedFile(file, folder ? Reason.NO_FILE : Reason.MISSING);
        }
        if (bytes.length > most) {
            throw new RefusedFile(file, Reason.TOO_LARGE);
        }
        return bytes.clone();
    }

    private static String startOf(String folder) {
        return folder.isEmpty() ? "" : folder + "/";
    }
}
