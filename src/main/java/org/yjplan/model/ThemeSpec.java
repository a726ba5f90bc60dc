package org.yjplan.model;

import java.util.Optional;

/** How the documents of one plan look, beside the theme that all plans share. */
public record ThemeSpec(
        @Key(
                value =
                        "A Word file in the folder of the plan whose styles, pages, headers and logo Word documents take.",
                example = "reference.docx")
        Optional<String> word) {}
