package org.yjplan.guidance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yjplan.model.Better;
import org.yjplan.model.Indicator;
import org.yjplan.model.Key;
import org.yjplan.model.Section;

/**
 * A heading or an indicator that the guidance asks for.
 *
 * @param title the heading, or the name of the indicator
 * @param mark how it is known
 * @param places the components that show what the plan holds on it, such as budget
 * @param better which way an indicator should move
 */
public record GuidanceHeading(
        @Key("The heading, or the name of the indicator.") String title,
        @Key("How it is known.") Mark mark,

        @Key("The components that show what a plan holds on it.")
        List<String> places,

        @Key("Which way an indicator should move.") Optional<Better> better) {
    /** How a heading or an indicator is known. */
    public enum Mark {
        /** It was read in the guidance or in plans. */
        CONFIRMED,
        /** It was reported, but not read. */
        REPORTED
    }

    /** Copies the list. */
    public GuidanceHeading {
        places = List.copyOf(places);
    }

    /** What “meets” says of a section or an indicator that answers it: the title in lower case, with hyphens. */
    public String id() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** Whether it was read, not only reported: nothing is required on hearsay. */
    public boolean confirmed() {
        return mark == Mark.CONFIRMED;
    }

    /** Whether a section answers it: by what it says that it meets, else by its title. */
    public boolean isAnsweredBy(Section section) {
        return section.meets()
                .map(id()::equals)
                .orElseGet(() -> section.title().strip().equalsIgnoreCase(title));
    }

    /** Whether an indicator answers it: by what it says that it meets, else by its id or its name. */
    public boolean isAnsweredBy(Indicator indicator) {
        return indicator
                .meets()
                .map(id()::equals)
                .orElseGet(() -> indicator.id().equals(id())
                        || indicator.name().toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT)));
    }
}
