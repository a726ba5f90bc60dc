package org.yjplan.model.design;

import java.util.Optional;
import org.yjplan.model.Key;

/** How the documents of a council look, as far as that differs from the house style. */
public record Design(
        @Key("The colours of text and grounds.") Optional<Colours> colours,
        @Key("The colours of ratings.") Optional<Ratings> ratings,
        @Key("The sizes of type, in points.") Optional<Sizes> sizes,
        @Key("The margins of the pages, in millimetres.") Optional<Margins> margins,
        @Key("The distances between things, in points.") Optional<Distances> spacing,

        @Key("The crest or logo at the head of title pages, in PDF and Word.")
        Optional<CrestSpec> crest,

        @Key("What stands at the top of every page but the title page.")
        Optional<Texts> header,

        @Key("What stands at the foot of every page but the title page.")
        Optional<Texts> footer,

        @Key(
                value = "The typeface of Word files; PDF files are set in Liberation Sans, which is as wide as Arial.",
                example = "Arial")
        Optional<String> wordFont) {}
