package org.yjplan.model.design;

import java.util.Optional;
import org.yjplan.model.Key;

/** The margins of the pages. */
public record Margins(
        @Key("Of upright pages.") Optional<Sides> portrait,
        @Key("Of pages on their side.") Optional<Sides> landscape) {}
