package org.yjplan.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.document.Image;
import org.yjplan.picture.PictureFaults;
import org.yjplan.picture.PictureReader;
import org.yjplan.picture.UnusablePicture;
import org.yjplan.prose.Pictures;
import org.yjplan.source.FileName;
import org.yjplan.source.FileSource;
import org.yjplan.source.RefusedFile;

/** The pictures in some folders, each read once. */
final class FolderPictures implements Pictures {
    /** How large a picture file may be, in bytes. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private final List<FileSource> folders;
    private final String where;
    private final Consumer<Diagnostic> sink;
    private final Map<String, Image> known = new HashMap<>();

    /** The pictures in the folder of a plan. */
    FolderPictures(FileSource folder, Consumer<Diagnostic> sink) {
        this(List.of(folder), "the folder of the plan", sink);
    }

    /**
     * The pictures in some folders, of which the first that has a file counts.
     *
     * @param folders the folders, at least one
     * @param where what they are called in findings
     * @param sink takes what is wrong with a picture
     */
    FolderPictures(List<FileSource> folders, String where, Consumer<Diagnostic> sink) {
        this.folders = List.copyOf(folders);
        this.where = where;
        this.sink = sink;
    }

    @Override
    public Optional<Image> picture(String path, Location location) {
        if (path.contains("://") || path.startsWith("data:")) {
            return refused(PictureFaults.NO_PICTURE
                    .at(location, "a picture cannot come from elsewhere: “%s”".formatted(shortened(path)))
                    .withHelp("save it in %s, and give the name of that file".formatted(where)));
        }
        try {
            String name = FileName.within(path);
            Image image = known.get(name);
            if (image == null) {
                image = PictureReader.read(read(name));
                known.put(name, image);
            }
            return Optional.of(image);
        } catch (UnusablePicture fault) {
            return refused(fault.at(shortened(path), location));
        } catch (RefusedFile file) {
            return refused(finding(file, path, location));
        }
    }

    private byte[] read(String name) throws RefusedFile {
        FileSource first =
                folders.stream().filter(folder -> folder.has(name)).findFirst().orElse(folders.get(0));
        return first.read(name, MAX_BYTES);
    }

    private Optional<Image> refused(Diagnostic finding) {
        sink.accept(finding);
        return Optional.empty();
    }

    private Diagnostic finding(RefusedFile file, String path, Location location) {
        String shown = shortened(path);
        return switch (file.reason()) {
            case BACKSLASHES ->
                PictureFaults.NO_PICTURE
                        .at(location, "“%s” has backslashes".formatted(shown))
                        .withHelp("write the path with forward slashes: " + shortened(path.replace('\\', '/')));
            case OUTSIDE ->
                PictureFaults.NO_PICTURE
                        .at(location, "“%s” leads out of %s".formatted(shown, where))
                        .withHelp("copy the picture into %s, and name it from there".formatted(where));
            case MISSING, NO_FILE ->
                PictureFaults.NO_PICTURE
                        .at(location, "there is no picture “%s” in %s".formatted(shown, where))
                        .withHelp(nearest(file.file())
                                .map("did you mean “%s”?"::formatted)
                                .orElse("names are relative to %s, as in pictures/map.png".formatted(where)));
            case TOO_LARGE ->
                PictureFaults.LARGE_PICTURE
                        .at(location, "“%s” is larger than 10 MB".formatted(shown))
                        .withHelp("export it with fewer pixels: 2,000 across are plenty");
            case UNREADABLE ->
                PictureFaults.NO_PICTURE
                        .at(location, "“%s” cannot be read".formatted(shown))
                        .withHelp("see whether you may read it, and whether another program is using it");
        };
    }

    private Optional<String> nearest(String name) {
        int slash = name.lastIndexOf('/');
        List<String> neighbours = new ArrayList<>();
        for (FileSource folder : folders) {
            try {
                neighbours.addAll(folder.names(name.substring(0, Math.max(0, slash))));
            } catch (IOException none) {
                // A folder that is not there has no names to offer.
            }
        }
        return NearestName.of(name.substring(slash + 1), neighbours);
    }

    private static String shortened(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }
}
