package org.yjplan.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.SourceFaults;

/** The folder of a plan: lists and reads its files, none outside it, and keeps their texts. */
final class PlanFolder {
    /** How large a file may be, in bytes. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private final Path folder;
    private final String name;
    private Optional<Path> real = Optional.empty();
    private final Map<String, SourceText> texts = new LinkedHashMap<>();

    PlanFolder(Path folder) {
        this.folder = folder;
        this.name = forwardSlashes(folder);
    }

    /** The name of a file of the folder, as locations give it. */
    String nameOf(String file) {
        return name.isEmpty() || name.equals(".") ? file : name.endsWith("/") ? name + file : name + "/" + file;
    }

    /** The folder as a place. */
    Location place() {
        return Location.ofFile(name.isEmpty() ? "." : name);
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** The names of what lies in the folder itself, in alphabetical order. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(entry.getFileName().toString()));
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }

    /** The files that were read so far. */
    SourceFiles files() {
        return new SourceFiles(texts);
    }

    /** Reads a file that lies in the folder itself. */
    Optional<DecodedText> yaml(String file, Consumer<Diagnostic> sink) {
        return read(folder.resolve(file), nameOf(file), Location.ofFile(nameOf(file)), sink);
    }

    /** Reads a file of prose that a {@code file:} names. */
    Optional<SourceText> prose(YamlScalar written, Consumer<Diagnostic> sink) {
        String relative = written.value().strip();
        Location place = written.place();
        if (relative.indexOf('\\') >= 0) {
            sink.accept(SourceFaults.NO_PROSE_FILE
                    .at(place, "“" + Words.excerpt(relative) + "” has backslashes")
                    .withHelp("write the path with forward slashes: " + Words.excerpt(relative.replace('\\', '/'))));
            return Optional.empty();
        }
        Optional<Path> path = resolve(relative);
        if (path.isEmpty() || !path.get().startsWith(folder.normalize()) || isAbsolute(relative)) {
            sink.accept(outside(place, relative));
            return Optional.empty();
        }
        if (!Files.isRegularFile(path.get())) {
            sink.accept(notFound(place, relative, path.get()));
            return Optional.empty();
        }
        String shown = nameOf(forwardSlashes(folder.normalize().relativize(path.get())));
        SourceText known = texts.get(shown);
        return known != null
                ? Optional.of(known)
                : read(path.get(), shown, place, sink).flatMap(text -> notBlank(text.source(), place, sink));
    }

    private Optional<Path> resolve(String relative) {
        try {
            return Optional.of(folder.resolve(relative).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isAbsolute(String relative) {
        return relative.startsWith("/") || relative.length() > 1 && relative.charAt(1) == ':';
    }

    private Optional<DecodedText> read(Path path, String shown, Location asked, Consumer<Diagnostic> sink) {
        try {
            if (!path.toRealPath().startsWith(realFolder())) {
                sink.accept(outside(asked, shown));
                return Optional.empty();
            }
            if (!Files.isRegularFile(path)) {
                sink.accept(SourceFaults.UNREADABLE.at(asked, "“" + Words.excerpt(shown) + "” is not a file"));
                return Optional.empty();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(path)) {
                bytes = in.readNBytes(MAX_BYTES + 1);
            }
            if (bytes.length > MAX_BYTES) {
                sink.accept(SourceFaults.TOO_LARGE
                        .at(Location.ofFile(shown), "this file is larger than 10 MB")
                        .withHelp("see whether the right file has this name"));
                return Optional.empty();
            }
            DecodedText text = new Decoder(shown, sink).decode(bytes);
            texts.put(shown, text.source());
            return Optional.of(text);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            sink.accept(SourceFaults.UNREADABLE
                    .at(asked, "“" + Words.excerpt(shown) + "” cannot be read")
                    .withHelp("see whether you may read it, and whether another program is using it"));
            return Optional.empty();
        }
    }

    private Path realFolder() throws IOException {
        if (real.isEmpty()) {
            real = Optional.of(folder.toRealPath());
        }
        return real.get();
    }

    private static Optional<SourceText> notBlank(SourceText text, Location asked, Consumer<Diagnostic> sink) {
        if (text.text().isBlank()) {
            sink.accept(SourceFaults.EMPTY_FILE
                    .at(Location.ofFile(text.file()), "this file is empty")
                    .withRelated(asked, "named here")
                    .withHelp("write the prose into it, or take out the key that names it"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Diagnostic outside(Location place, String shown) {
        return SourceFaults.OUTSIDE
                .at(place, "“" + Words.excerpt(shown) + "” leads out of the folder of the plan")
                .withHelp("copy the file into the folder of the plan, and name it from there");
    }

    private Diagnostic notFound(Location place, String relative, Path path) {
        Diagnostic fault = SourceFaults.NO_PROSE_FILE.at(
                place, "there is no file “" + Words.excerpt(relative) + "” in the folder of the plan");
        return nearest(path)
                .map(near -> fault.withHelp("did you mean “" + near + "”?"))
                .orElseGet(() -> fault.withHelp("names are relative to the folder of the plan, as in governance.md"));
    }

    private Optional<String> nearest(Path path) {
        try {
            return Suggestion.nearest(path.getFileName().toString(), names());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String forwardSlashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
