package org.yjplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads plans can be told. */
final class PlanOptions {
    /** See reproducible-builds.org: a time in seconds since 1970 that stands for “now” in everything built. */
    private static final String SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";

    private static final Path TEMPLATES = Path.of("templates");

    @Parameters(paramLabel = "PLAN", description = "Folders of plans. Default: every folder of plans/.")
    private List<String> plans = new ArrayList<>();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "A folder of templates that take the place of the built-in ones, file by file. "
                    + "Default: templates/ if there is one here.")
    private Optional<Path> templates = Optional.empty();

    List<String> plans() {
        return plans;
    }

    /**
     * The folders to look for templates in before the built-in ones.
     *
     * @throws UsageException if the folder asked for is not there
     */
    List<Path> templates() {
        if (templates.isPresent() && !Files.isDirectory(templates.get())) {
            throw new UsageException("there is no folder of templates “%s”".formatted(templates.get()));
        }
        Path folder = templates.orElse(TEMPLATES);
        return Files.isDirectory(folder) ? List.of(folder) : List.of();
    }

    /**
     * The date of everything built, where the environment gives one.
     *
     * @throws UsageException if it gives something else
     */
    static Optional<Instant> date() {
        String seconds = System.getenv(SOURCE_DATE_EPOCH);
        if (seconds == null || seconds.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException(
                    "%s must be a number of seconds since 1970, not “%s”".formatted(SOURCE_DATE_EPOCH, seconds));
        }
    }
}
