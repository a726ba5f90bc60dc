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
            description = "A folder of templates that replace the built-in ones, file by file. "
                    + "Default: templates/, if it exists.")
    private Optional<Path> templates = Optional.empty();

    /**
     * The folders to look for templates in before the built-in ones.
     *
     * @throws UsageException if the given folder does not exist
     */
    List<Path> folders() {
        if (templates.isPresent() && !Files.isDirectory(templates.get())) {
            throw new UsageException("there is no template folder “%s”".formatted(templates.get()));
        }
        Path folder = templates.orElse(TEMPLATES);
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }
}
