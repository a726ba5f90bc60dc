package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A part of the document, in the order and under the title that this plan gives it. */
public record Section(
        @Identifier @Key(value = "The id that cross-references use for the section.", example = "governance")
        String id,

        @Key(value = "The heading.", example = "Structure and governance")
        String title,

        @Key(value = "Whether the heading has a number. Default: yes.", example = "false", otherwise = "true")
        Optional<Boolean> numbered,

        @Key(value = "Which heading of the guidance this section answers.", example = "structure-and-governance")
        Optional<String> meets,

        @Key(value = "Whether the section starts on a new page. Default: no.", example = "true", otherwise = "false")
        Optional<Boolean> newPage,

        @Key(value = "Whether the section is on landscape pages. Default: no.", example = "true", otherwise = "false")
        Optional<Boolean> landscape,

        @Key(
                "The text, with {{ insertions }} that place tables and values. It may also be a file: { file: governance.md }.")
        Optional<Prose> text,

        @Key("Sections within this section.") List<Section> sections) {
    /** Copies the list. */
    public Section {
        sections = List.copyOf(sections);
    }
}
