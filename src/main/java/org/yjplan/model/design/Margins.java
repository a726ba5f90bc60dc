package org.yjplan.model.design;

import java.util.Optional;
import org.yjplan.model.Key;

/** The margins of the pages. */
public record Margins(
        @Key("Of portrait pages.") Optional<Sides> portrait,
        @Key("Of landscape pages.") Optional<Sides> landscape) {}
