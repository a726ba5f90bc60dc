package org.yjplan.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options of every command that reads plans. */
final class PlanOptions {
    /** See reproducible-builds.org: a time in seconds since 1970 that replaces “now” in everything built. */
    private static final String SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";

    @Parameters(paramLabel = "PLAN", description = "The folders of the plans. Default: every folder of plans/.")
    private List<String> plans = new ArrayList<>();

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    List<String> plans() {
        return plans;
    }

    /**
     * The folders to look for templates in before the built-in ones.
     *
     * @throws UsageException if the given folder does not exist
     */
    List<Path> templates() {
        return templates.folders();
    }

    /**
     * The date of everything built, if the environment gives one.
     *
     * @throws UsageException if it gives anything but a number of seconds
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
