package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** How strictly a plan is checked, and which findings are accepted as they are. */
public record Checks(
        @Key(value = "Which rules check the plan; all if this is left out.", example = "essential")
        Optional<Profile> profile,

        @Key(value = "Rules that are turned off, by id.", example = "[YJ605]")
        List<String> off,

        @Key(value = "Rules that are turned on, besides those of the profile, by id.", example = "[YJ301]")
        List<String> on,

        @Key("Findings that are accepted, each with its reason.")
        List<Waiver> waivers) {
    /** Copies the lists. */
    public Checks {
        off = List.copyOf(off);
        on = List.copyOf(on);
        waivers = List.copyOf(waivers);
    }
}
