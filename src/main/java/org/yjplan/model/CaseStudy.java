package org.yjplan.model;

import java.util.Optional;

/** What the service did for one child or family, told so that nobody is known by it. */
public record CaseStudy(
        @Identifier @Key(value = "By which insertions refer to the case study.", example = "back-to-school")
        String id,

        @Key(value = "Its title.", example = "Back to school")
        String title,

        @Key("What happened.") Prose text,

        @Key("What came of it.") Optional<Prose> outcome) {}
