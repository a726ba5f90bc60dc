package org.yjplan.model;

import java.util.Optional;

/** What has happened on an action. */
public record ProgressNote(
        @Key(value = "When.", example = "June 2022") Optional<TargetDate> date,

        @Key("What happened; it may contain lists and insertions.")
        Prose text) {}
