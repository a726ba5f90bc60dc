package org.yjplan.build;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.ThemeSpec;
import org.yjplan.render.docx.WordTemplate;
import org.yjplan.render.docx.WordTemplateException;
import org.yjplan.source.FileSource;
import org.yjplan.source.RefusedFile;
import org.yjplan.source.SourceMap;

/** Reads the Word template that a plan names, and says what could not be used of it. */
final class CouncilTemplate {
    private static final int MAX_BYTES = 20 * 1024 * 1024;

    private final FileSource files;
    private final SourceMap locations;
    private final Consumer<Diagnostic> sink;

    CouncilTemplate(FileSource files, SourceMap locations, Consumer<Diagnostic> sink) {
        this.files = files;
        this.locations = locations;
        this.sink = sink;
    }

    /** The template; empty if there is none, or none that can be used, which has then been reported. */
    Optional<WordTemplate> of(Optional<ThemeSpec> theme) {
        Optional<String> name = theme.flatMap(ThemeSpec::word);
        return name.flatMap(file -> read(file, locations.of(theme.orElseThrow(), "word")));
    }

    private Optional<WordTemplate> read(String name, Location location) {
        try {
            WordTemplate template = WordTemplate.read(files.read(name, MAX_BYTES));
            template.unused()
                    .forEach(sentence -> sink.accept(BuildFaults.WORD_TEMPLATE_PART.at(
                            location, "“%s” is not used as a whole: %s".formatted(name, withoutStop(sentence)))));
            return Optional.of(template);
        } catch (WordTemplateException fault) {
            return refused(
                    location,
                    name,
                    "cannot be used: " + withoutStop(fault.getMessage()),
                    "save it in Word as a document (.docx)");
        } catch (RefusedFile file) {
            return switch (file.reason()) {
                case BACKSLASHES -> refused(location, name, "has backslashes", "write the path with forward slashes");
                case OUTSIDE ->
                    refused(location, name, "leads out of the folder of the plan", "copy the file into that folder");
                case MISSING, NO_FILE ->
                    refused(
                            location,
                            name,
                            "is not in the folder of the plan",
                            "names are relative to the folder of the plan");
                case TOO_LARGE ->
                    refused(location, name, "is larger than 20 MB", "take the pictures out that no page needs");
                case UNREADABLE ->
                    refused(location, name, "cannot be read", "see whether you may read it, and how its name is spelt");
            };
        }
    }

    private Optional<WordTemplate> refused(Location location, String name, String message, String help) {
        sink.accept(BuildFaults.WORD_TEMPLATE
                .at(location, "“%s” %s".formatted(name, message))
                .withHelp(help));
        return Optional.empty();
    }

    /** A sentence as the end of a message. */
    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
