package org.yjplan.build;

import java.io.IOException;
import java.io.InputStream;
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

/** The pictures in the folder of a plan: none outside it, each read once. */
final class PlanPictures implements Pictures {
    /** How large a picture file may be, in bytes. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private final Path folder;
    private final Consumer<Diagnostic> sink;
    private final Map<Path, Image> known = new HashMap<>();

    PlanPictures(Path folder, Consumer<Diagnostic> sink) {
        this.folder = folder.normalize();
        this.sink = sink;
    }

    @Override
    public Optional<Image> picture(String path, Location place) {
        if (path.contains("://") || path.startsWith("data:")) {
            return refused(DesignFaults.NO_PICTURE
                    .at(place, "a picture cannot come from elsewhere: “%s”".formatted(shortened(path)))
                    .withHelp("save it in the folder of the plan, and give the name of that file"));
        }
        if (path.indexOf('\\') >= 0) {
            return refused(DesignFaults.NO_PICTURE
                    .at(place, "“%s” has backslashes".formatted(shortened(path)))
                    .withHelp("write the path with forward slashes: " + shortened(path.replace('\\', '/'))));
        }
        Optional<Path> file = resolve(path);
        if (file.isEmpty() || !file.get().startsWith(folder) || isAbsolute(path)) {
            return refused(outside(path, place));
        }
        if (!Files.isRegularFile(file.get())) {
            return refused(notFound(path, file.get(), place));
        }
        Optional<Image> image = Optional.ofNullable(known.get(file.get())).or(() -> read(file.get(), path, place));
        image.ifPresent(picture -> known.put(file.get(), picture));
        return image;
    }

    private Optional<Image> read(Path file, String path, Location place) {
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
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

    private Optional<Path> resolve(String path) {
        try {
            return path.isBlank()
                    ? Optional.empty()
                    : Optional.of(folder.resolve(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':';
    }

    private static Diagnostic outside(String path, Location place) {
        return DesignFaults.NO_PICTURE
                .at(place, "“%s” leads out of the folder of the plan".formatted(shortened(path)))
                .withHelp("copy the picture into the folder of the plan, and name it from there");
    }

    private static Diagnostic notFound(String path, Path file, Location place) {
        return DesignFaults.NO_PICTURE
                .at(place, "there is no picture “%s” in the folder of the plan".formatted(shortened(path)))
                .withHelp(NearestName.of(file.getFileName().toString(), neighbours(file))
                        .map("did you mean “%s”?"::formatted)
                        .orElse("names are relative to the folder of the plan, as in pictures/map.png"));
    }

    private static List<String> neighbours(Path file) {
        List<String> names = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(file.resolveSibling(""))) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (IOException | java.nio.file.DirectoryIteratorException none) {
            return List.of();
        }
        return names;
    }

    private static String shortened(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }
}
