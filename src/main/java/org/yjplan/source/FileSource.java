package org.yjplan.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where files are read from: a folder on disk, the resources that come with the program, or texts that are not saved.
 *
 * <pre>{@code
 * FileSource saved = FileSource.folder(Path.of("plans/leicestershire-2013-14"));
 * FileSource edited = saved.with(Map.of("risks.yaml", "risks: []"));
 * }</pre>
 *
 * <p>This alone decides which files a name can reach: a name is relative, with forward slashes, and leads to nothing
 * outside its source, whether by “..” or by a symbolic link. Names are those of {@link #read}.
 */
public sealed interface FileSource permits DiskFiles, ResourceFiles, TextFiles {
    /** The files of a folder on disk, which need not exist. */
    static FileSource folder(Path folder) {
        return new DiskFiles(folder);
    }

    /**
     * The resources in a folder of the class path.
     *
     * @param anchor a class, in whose package relative folders are looked for
     * @param folder the folder, empty for that of the class; absolute if it starts with a slash
     */
    static FileSource resources(Class<?> anchor, String folder) {
        return new ResourceFiles(anchor, folder);
    }

    /**
     * Texts in memory.
     *
     * @param name what their folder is called in locations
     * @param texts the texts by the names of their files
     */
    static FileSource texts(String name, Map<String, String> texts) {
        return TextFiles.of(name, Optional.empty(), texts);
    }

    /** This source with some texts replaced, such as files that are open in an editor and not saved. */
    default FileSource with(Map<String, String> texts) {
        return TextFiles.of(name(), Optional.of(this), texts);
    }

    /** What the folder is called in locations, with forward slashes; empty if that adds nothing to the names of its files. */
    String name();

    /** The name of a file, as locations give it. */
    default String nameOf(String file) {
        return name().isEmpty() || name().equals(".")
                ? file
                : name().endsWith("/") ? name() + file : name() + "/" + file;
    }

    /** Whether there is such a folder. */
    boolean exists();

    /** Whether there is a file of that name, even one that {@link #read} refuses. */
    boolean has(String file);

    /**
     * The names directly in a folder, in alphabetical order.
     *
     * @param folder the name of a folder within this source; empty for its own
     * @throws IOException if they cannot be read
     */
    List<String> names(String folder) throws IOException;

    /**
     * Reads a file.
     *
     * @param file its name, such as {@code pictures/map.png}
     * @param most the maximum size in bytes
     * @throws RefusedFile if it must not or cannot be read
     */
    byte[] read(String file, int most) throws RefusedFile;
}
