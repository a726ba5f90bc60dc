package org.yjplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command looks for templates. */
final class TemplateOptions {
    private static final Path TEMPLATES = Path.of("templates");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of templates that take the place of the built-in ones, file by file. "
                    + "Default: templates/ if there is one here.")
    private Optional<Path> templates = Optional.empty();

    /**
     * The folders to look for templates in before the built-in ones.
     *
     * @throws UsageException if the folder asked for is not there
     */
    List<Path> folders() {
        if (templates.isPresent() && !Files.isDirectory(templates.get())) {
            throw new UsageException("there is no folder of templates “%s”".formatted(templates.get()));
        }
        Path folder = templates.orElse(TEMPLATES);
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }
}
