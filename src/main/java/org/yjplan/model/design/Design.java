package org.yjplan.model.design;

import java.util.Optional;
import org.yjplan.model.Key;

/** How the documents of a council look, where that differs from the house style. */
public record Design(
        @Key("The colours of text and backgrounds.") Optional<Colours> colours,
        @Key("The colours of ratings.") Optional<Ratings> ratings,
        @Key("The sizes of type, in points.") Optional<Sizes> sizes,
        @Key("The margins of the pages, in millimetres.") Optional<Margins> margins,

        @Key("The distances between the parts of a document, in points.")
        Optional<Distances> spacing,

        @Key("The crest or logo at the head of title pages, in PDF and Word.")
        Optional<CrestSpec> crest,

        @Key("The texts at the top of every page except the title page.")
        Optional<Texts> header,

        @Key("The texts at the foot of every page except the title page.")
        Optional<Texts> footer,

        @Key(
                value = "The typeface of Word files. PDF files use Liberation Sans, which is as wide as Arial.",
                example = "Arial")
        Optional<String> wordFont) {}
