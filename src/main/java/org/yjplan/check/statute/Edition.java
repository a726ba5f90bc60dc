package org.yjplan.check.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * An edition of the guidance on youth justice plans: data, with its source, in a file beside this class.
 *
 * @param year how a plan names it
 * @param headings its headings, in order
 */
record Edition(String year, List<Heading> headings) {
    /** The years of the editions that are known, oldest first. */
    static final List<String> YEARS = List.of("2013", "2019", "2021", "2024");

    /**
     * A heading that the guidance asks for.
     *
     * @param title the heading
     * @param confirmed whether it was read in the guidance or in plans, and not only reported: nothing is asked for on
     *     hearsay
     */
    record Heading(String title, boolean confirmed) {
        /** What “meets” says of a section that answers it: the title in lower case, with hyphens. */
        String id() {
            return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }

    /** Copies the list. */
    Edition {
        headings = List.copyOf(headings);
    }

    /** The edition of a year; empty if it is not known. */
    static Optional<Edition> of(String year) {
        if (!YEARS.contains(year)) {
            return Optional.empty();
        }
        try (InputStream in = Edition.class.getResourceAsStream("guidance-" + year + ".yaml")) {
            Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<Heading> headings = new ArrayList<>();
            for (Object entry : (List<?>) file.get("headings")) {
                Map<?, ?> heading = (Map<?, ?>) entry;
                headings.add(new Heading(
                        (String) heading.get("title"), heading.get("mark").equals("confirmed")));
            }
            return Optional.of(new Edition(year, headings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
