package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** An appendix of a report: printed with it if it has text, otherwise a separate file. */
public record Appendix(
        @Identifier @Key(value = "The id that the report uses for it.", example = "implications")
        String id,

        @Key(value = "Its title.", example = "Diversity impact assessment")
        String title,

        @Key("Its text, if it is printed with the report.") Optional<Prose> text,

        @Key("Its sections, if it has any.") List<Section> sections) {
    /** Copies the list. */
    public Appendix {
        sections = List.copyOf(sections);
    }

    /** Whether it is printed with the report. */
    @Derived("Whether it is printed with the report: if it has text or sections.")
    public boolean printed() {
        return text.isPresent() || !sections.isEmpty();
    }
}
