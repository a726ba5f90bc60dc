package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** An appendix of a report: printed with it where it has words, else a file of its own. */
public record Appendix(
        @Identifier @Key(value = "By which the report refers to it.", example = "implications")
        String id,

        @Key(value = "What it is.", example = "Diversity impact assessment")
        String title,

        @Key("Its words, if it is printed with the report.") Optional<Prose> text,

        @Key("Its sections, if it has any.") List<Section> sections) {
    /** Copies the list. */
    public Appendix {
        sections = List.copyOf(sections);
    }

    /** Whether it is printed with the report. */
    @Derived("Whether it is printed with the report: it has words of its own.")
    public boolean printed() {
        return text.isPresent() || !sections.isEmpty();
    }
}
