package org.yjplan.build;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yjplan.model.Format;

/**
 * What a build is asked for.
 *
 * @param output the folder that receives a folder for each plan
 * @param templates folders that are searched for templates before the built-in ones, first match first
 * @param formats the formats wanted; empty for all that a plan names
 * @param documents the ids of the documents wanted; empty for all
 * @param largePrint whether PDF and Word files are wanted in large print as well
 * @param date when the documents are said to be made; without it, the date of the plan's last version or the first day
 *     of its period
 * @param clock tells today's date, by which waivers expire, where {@code date} does not
 */
public record BuildOptions(
        Path output,
        List<Path> templates,
        Set<Format> formats,
        Set<String> documents,
        boolean largePrint,
        Optional<Instant> date,
        Clock clock) {
    /** Copies the collections. */
    public BuildOptions {
        templates = List.copyOf(templates);
        formats = Set.copyOf(formats);
        documents = Set.copyOf(documents);
    }

    /** All documents of a plan in all formats that it names, in normal print only, by the clock of the system. */
    public static BuildOptions into(Path output, List<Path> templates, Optional<Instant> date) {
        return new BuildOptions(output, templates, Set.of(), Set.of(), false, date, Clock.systemUTC());
    }

    /** The day on which plans are checked. */
    public LocalDate today() {
        return LocalDate.ofInstant(date.orElseGet(clock::instant), ZoneOffset.UTC);
    }

    /** Where the files of a plan go. */
    public Path outputOf(Path plan) {
        return output.resolve(plan.toAbsolutePath().normalize().getFileName());
    }
}
