package org.yjplan.model;

import java.util.Optional;

/** What the service did for one child or family, told so that nobody can be identified. */
public record CaseStudy(
        @Identifier @Key(value = "The id that insertions use for the case study.", example = "back-to-school")
        String id,

        @Key(value = "Its title.", example = "Back to school")
        String title,

        @Key("What happened.") Prose text,

        @Key("The outcome.") Optional<Prose> outcome) {}
