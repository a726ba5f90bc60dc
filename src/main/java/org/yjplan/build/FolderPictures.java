package org.yjplan.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.DesignFaults;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.document.Image;
import org.yjplan.picture.PictureReader;
import org.yjplan.picture.UnusablePicture;
import org.yjplan.prose.Pictures;

/** The pictures in some folders: none outside them, each read once. */
final class FolderPictures implements Pictures {
    /** How large a picture file may be, in bytes. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private final List<Path> folders;
    private final String where;
    private final Consumer<Diagnostic> sink;
    private final Map<Path, Image> known = new HashMap<>();

    /** The pictures in the folder of a plan. */
    FolderPictures(Path folder, Consumer<Diagnostic> sink) {
        this(List.of(folder), "the folder of the plan", sink);
    }

    /**
     * The pictures in some folders, of which the first that has a file counts.
     *
     * @param folders the folders, at least one
     * @param where what they are called in findings
     * @param sink takes what is wrong with a picture
     */
    FolderPictures(List<Path> folders, String where, Consumer<Diagnostic> sink) {
        this.folders = folders.stream().map(Path::normalize).toList();
        this.where = where;
        this.sink = sink;
    }

    @Override
    public Optional<Image> picture(String path, Location place) {
        if (path.contains("://") || path.startsWith("data:")) {
            return refused(DesignFaults.NO_PICTURE
                    .at(place, "a picture cannot come from elsewhere: “%s”".formatted(shortened(path)))
                    .withHelp("save it in %s, and give the name of that file".formatted(where)));
        }
        if (path.indexOf('\\') >= 0) {
            return refused(DesignFaults.NO_PICTURE
                    .at(place, "“%s” has backslashes".formatted(shortened(path)))
                    .withHelp("write the path with forward slashes: " + shortened(path.replace('\\', '/'))));
        }
        List<Path> files = folders.stream()
                .flatMap(folder -> resolve(path, folder).stream())
                .toList();
        if (files.isEmpty() || isAbsolute(path)) {
            return refused(outside(path, place));
        }
        Optional<Path> file = files.stream().filter(Files::isRegularFile).findFirst();
        if (file.isEmpty()) {
            return refused(notFound(path, files, place));
        }
        Optional<Image> image = Optional.ofNullable(known.get(file.get())).or(() -> read(file.get(), path, place));
        image.ifPresent(picture -> known.put(file.get(), picture));
        return image;
    }

    private Optional<Image> read(Path file, String path, Location place) {
        try {
            if (!isWithinAFolder(file)) {
                return refused(outside(path, place));
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MAX_BYTES + 1);
            }
            if (bytes.length > MAX_BYTES) {
                return refused(DesignFaults.LARGE_PICTURE
                        .at(place, "“%s” is larger than 10 MB".formatted(shortened(path)))
                        .withHelp("export it with fewer pixels: 2,000 across are plenty"));
            }
            return Optional.of(PictureReader.read(bytes));
        } catch (UnusablePicture fault) {
            return refused(fault.at(shortened(path), place));
        } catch (IOException | SecurityException e) {
            return refused(DesignFaults.NO_PICTURE
                    .at(place, "“%s” cannot be read".formatted(shortened(path)))
                    .withHelp("see whether you may read it, and whether another program is using it"));
        }
    }

    private Optional<Image> refused(Diagnostic finding) {
        sink.accept(finding);
        return Optional.empty();
    }

    /** Whether a file lies in one of the folders also when links have been followed. */
    private boolean isWithinAFolder(Path file) throws IOException {
        Path real = file.toRealPath();
        for (Path folder : folders) {
            if (Files.exists(folder) && real.startsWith(folder.toRealPath())) {
                return true;
            }
        }
        return false;
    }

    /** The file that a path means within a folder; none if it leads out of it. */
    private static Optional<Path> resolve(String path, Path folder) {
        try {
            return Optional.of(folder.resolve(path).normalize())
                    .filter(file -> !path.isBlank() && file.startsWith(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':';
    }

    private Diagnostic outside(String path, Location place) {
        return DesignFaults.NO_PICTURE
                .at(place, "“%s” leads out of %s".formatted(shortened(path), where))
                .withHelp("copy the picture into %s, and name it from there".formatted(where));
    }

    private Diagnostic notFound(String path, List<Path> files, Location place) {
        return DesignFaults.NO_PICTURE
                .at(place, "there is no picture “%s” in %s".formatted(shortened(path), where))
                .withHelp(NearestName.of(files.get(0).getFileName().toString(), neighbours(files))
                        .map("did you mean “%s”?"::formatted)
                        .orElse("names are relative to %s, as in pictures/map.png".formatted(where)));
    }

    private static List<String> neighbours(List<Path> files) {
        List<String> names = new ArrayList<>();
        for (Path file : files) {
            try (var entries = Files.newDirectoryStream(file.resolveSibling(""))) {
                entries.forEach(entry -> names.add(entry.getFileName().toString()));
            } catch (IOException | DirectoryIteratorException none) {
                // A folder that is not there has no names to offer.
            }
        }
        return names;
    }

    private static String shortened(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }
}
