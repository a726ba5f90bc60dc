package org.yjplan.model;

import java.util.Optional;

/** How the documents of one plan look, in addition to the theme that all plans share. */
public record ThemeSpec(
        @Key(
                value =
                        "A Word file in the folder of the plan. Word documents use its styles, pages, headers and logo.",
                example = "reference.docx")
        Optional<String> word) {}
