package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** Actions under one heading. */
public record ActionGroup(
        @Identifier @Key(value = "The id that insertions use for the group.", example = "custody")
        String id,

        @Key(value = "The heading.", example = "Reducing the use of custody")
        Optional<String> title,

        @Key(value = "The actions.", notEmpty = true) List<Action> actions) {
    /** Copies the list. */
    public ActionGroup {
        actions = List.copyOf(actions);
    }
}
