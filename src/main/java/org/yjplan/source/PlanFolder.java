package org.yjplan.source;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** The folder of a plan: reads its files, reports those it cannot read, and keeps their texts. */
final class PlanFolder {
    private final FileSource source;
    private final Map<String, SourceText> texts = new LinkedHashMap<>();

    PlanFolder(FileSource source) {
        this.source = source;
    }

    /** The name of a file of the folder, as locations give it. */
    String nameOf(String file) {
        return source.nameOf(file);
    }

    /** The folder as a location. */
    Location location() {
        return Location.ofFile(source.name().isEmpty() ? "." : source.name());
    }

    boolean exists() {
        return source.exists();
    }

    /** The names in the folder itself, in alphabetical order. */
    List<String> names() throws IOException {
        return source.names("");
    }

    /** The files read so far. */
    ReadFiles files() {
        return new ReadFiles(texts);
    }

    /** Reads a file in the folder itself. */
    Optional<DecodedText> yaml(String file, Consumer<Diagnostic> sink) {
        Location location = Location.ofFile(nameOf(file));
        try {
            return Optional.of(read(file, sink));
        } catch (RefusedFile refused) {
            sink.accept(
                    switch (refused.reason()) {
                        case NO_FILE ->
                            SourceFaults.UNREADABLE.at(
                                    location, "“" + FaultWords.excerpt(nameOf(file)) + "” is not a file");
                        case MISSING -> unreadable(location, nameOf(file));
                        default -> finding(refused, location, file);
                    });
            return Optional.empty();
        }
    }

    /** Reads a file of prose that a {@code file:} names. */
    Optional<SourceText> prose(YamlScalar written, Consumer<Diagnostic> sink) {
        String relative = written.value().strip();
        Location location = written.location();
        try {
            String file = FileName.within(relative);
            SourceText known = texts.get(nameOf(file));
            return known != null
                    ? Optional.of(known)
                    : notBlank(read(file, sink).source(), location, sink);
        } catch (RefusedFile refused) {
            sink.accept(finding(refused, location, relative));
            return Optional.empty();
        }
    }

    private DecodedText read(String file, Consumer<Diagnostic> sink) throws RefusedFile {
        byte[] bytes = source.read(file, PlanReader.MAX_BYTES);
        DecodedText text = new Decoder(nameOf(file), sink).decode(bytes);
        texts.put(nameOf(file), text.source());
        return text;
    }

    /** What is wrong with a file that is requested at a location. */
    private Diagnostic finding(RefusedFile refused, Location asked, String written) {
        String shown = FaultWords.excerpt(written);
        String file = refused.file();
        return switch (refused.reason()) {
            case BACKSLASHES ->
                SourceFaults.NO_PROSE_FILE
                        .at(asked, "“" + shown + "” has backslashes")
                        .withHelp("write the path with forward slashes: "
                                + FaultWords.excerpt(written.replace('\\', '/')));
            case OUTSIDE ->
                SourceFaults.OUTSIDE
                        .at(asked, "“" + shown + "” leads out of the folder of the plan")
                        .withHelp("copy the file into the folder of the plan, and name it from there");
            case MISSING, NO_FILE ->
                SourceFaults.NO_PROSE_FILE
                        .at(asked, "there is no file “" + shown + "” in the folder of the plan")
                        .withHelp(nearest(file)
                                .map("did you mean “%s”?"::formatted)
                                .orElse("names are relative to the folder of the plan, as in governance.md"));
            case TOO_LARGE ->
                SourceFaults.TOO_LARGE
                        .at(Location.ofFile(nameOf(file)), "this file is larger than 10 MB")
                        .withHelp("check that this is the right file");
            case UNREADABLE -> unreadable(asked, nameOf(file));
        };
    }

    private static Diagnostic unreadable(Location asked, String shown) {
        return SourceFaults.UNREADABLE
                .at(asked, "“" + FaultWords.excerpt(shown) + "” cannot be read")
                .withHelp("check that you have permission to read it, and that no other program is using it");
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

    private Optional<String> nearest(String file) {
        try {
            return Suggestion.nearest(file.substring(file.lastIndexOf('/') + 1), names());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
