package org.yjplan.model;

import java.util.Optional;

/** What has happened with an action. */
public record ProgressNote(
        @Key(value = "When.", example = "June 2022") Optional<TargetDate> date,

        @Key("What; may hold lists and insertions.") Prose text) {}
