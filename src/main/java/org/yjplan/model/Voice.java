package org.yjplan.model;

import java.util.Optional;

/** What a child, a parent or a victim said. */
public record Voice(
        @Identifier @Key(value = "The id that insertions use for it.", example = "listened-to")
        String id,

        @Key("Their words.") Prose words,

        @Key(value = "Who said it, without a name.", example = "Girl, 15, on a referral order")
        Optional<String> speaker) {}
