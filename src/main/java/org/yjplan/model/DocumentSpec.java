package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A document that is built from the plan. */
public record DocumentSpec(
        @Identifier @Key(value = "The name of its files.", example = "plan")
        String id,

        @Key(value = "The template: the name of its folder.", example = "strategic-plan")
        String template,

        @Key(value = "The formats; all if this is left out.", example = "[docx, pdf, md, html]")
        List<Format> formats,

        @Reference(Report.class)
        @Key(value = "The report that it shows, by id; the first one if this is left out.", example = "scrutiny")
        Optional<String> report) {
    /** Copies the list. */
    public DocumentSpec {
        formats = List.copyOf(formats);
    }
}
