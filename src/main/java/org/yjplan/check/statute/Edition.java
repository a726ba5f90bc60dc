package org.yjplan.check.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.model.Better;
import org.yjplan.model.Indicator;
import org.yjplan.model.Section;

/**
 * An edition of the guidance on youth justice plans: data, with its source, in a file beside this class.
 *
 * @param year how a plan names it
 * @param headings its headings, in order
 * @param indicators the indicators that it asks for
 * @param deadline the last day on which a plan was to be submitted, where it is known
 */
public record Edition(String year, List<Heading> headings, List<Heading> indicators, Optional<LocalDate> deadline) {
    /** The years of the editions that are known, oldest first. */
    public static final List<String> YEARS = List.of("2013", "2019", "2021", "2024");

    /**
     * A heading or an indicator that the guidance asks for.
     *
     * @param title the heading, or the name of the indicator
     * @param id what “meets” says of a section or an indicator that answers it: the title in lower case, with hyphens
     * @param confirmed whether it was read in the guidance or in plans, and not only reported: nothing is asked for on
     *     hearsay
     * @param places the components that show what the plan holds on it, such as budget
     * @param better which way an indicator should move
     */
    public record Heading(String title, String id, boolean confirmed, List<String> places, Optional<Better> better) {
        /** Copies the list. */
        public Heading {
            places = List.copyOf(places);
        }

        private static Heading of(DataFile entry) {
            String title = entry.text("title").orElseThrow();
            return new Heading(
                    title,
                    title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                    entry.text("mark").orElseThrow().equals("confirmed"),
                    entry.texts("places"),
                    entry.text("better").map(word -> Better.valueOf(word.toUpperCase(Locale.ROOT))));
        }

        /** Whether a section answers it: by what it says that it meets, else by its title. */
        public boolean isAnsweredBy(Section section) {
            return section.meets()
                    .map(id::equals)
                    .orElseGet(() -> section.title().strip().equalsIgnoreCase(title));
        }

        /** Whether an indicator answers it: by what it says that it meets, else by its id or its name. */
        public boolean isAnsweredBy(Indicator indicator) {
            return indicator
                    .meets()
                    .map(id::equals)
                    .orElseGet(() -> indicator.id().equals(id)
                            || indicator.name().toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT)));
        }
    }

    /** What a plan follows. */
    private record Followed(Optional<Edition> edition) {}

    /** Copies the lists. */
    public Edition {
        headings = List.copyOf(headings);
        indicators = List.copyOf(indicators);
    }

    /** The edition that a plan follows; empty if it follows none that is known. */
    static Optional<Edition> of(CheckContext context) {
        return context.once(
                        Followed.class,
                        plan -> new Followed(plan.plan().about().guidance().flatMap(Edition::of)))
                .edition();
    }

    /** The edition of a year; empty if it is not known. */
    public static Optional<Edition> of(String year) {
        if (!YEARS.contains(year)) {
            return Optional.empty();
        }
        try (InputStream in = Edition.class.getResourceAsStream("guidance-" + year + ".yaml")) {
            DataFile file = DataFile.read(new InputStreamReader(in, StandardCharsets.UTF_8));
            Optional<LocalDate> deadline = file.text("deadline").map(LocalDate::parse);
            return Optional.of(new Edition(year, titles(file, "headings"), titles(file, "indicators"), deadline));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Heading> titles(DataFile file, String key) {
        return file.list(key).stream().map(Heading::of).toList();
    }
}
