package org.yjplan.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yjplan.model.Key;
import org.yjplan.source.FileSource;
import org.yjplan.source.RecordReader;

/**
 * An edition of the guidance on youth justice plans: data, with its source, in a file beside this class.
 *
 * @param year how a plan names it
 * @param headings its headings, in order
 * @param indicators the indicators that it asks for
 * @param deadline the last day on which a plan was to be submitted, where it is known
 */
public record Edition(
        @Key("How a plan names it.") String year,
        @Key("The headings of a plan, in order.") List<GuidanceHeading> headings,
        @Key("The indicators that every plan is asked for.") List<GuidanceHeading> indicators,
        @Key("The last day for submitting the plan.") Optional<LocalDate> deadline) {
    /** The years of the editions that are known, oldest first. */
    public static final List<String> YEARS = List.of("2013", "2019", "2021", "2024");

    /** Copies the lists. */
    public Edition {
        headings = List.copyOf(headings);
        indicators = List.copyOf(indicators);
    }

    /** The edition of a year; empty if it is not known. */
    public static Optional<Edition> of(String year) {
        return YEARS.contains(year)
                ? RecordReader.read(
                                Edition.class,
                                FileSource.resources(Edition.class, ""),
                                "edition-" + year + ".yaml",
                                "the edition",
                                fault -> {
                                    throw new IllegalStateException(fault.toString());
                                })
                        .record()
                : Optional.empty();
    }
}
