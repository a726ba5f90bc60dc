package org.yjplan.source;

import static org.yjplan.diagnostic.DiagnosticType.error;

import org.yjplan.diagnostic.DiagnosticType;

/** What can be wrong with how a colour, a size or a distance is written: YJ197, YJ198. */
public final class DesignFaults {
    /** Something that is no colour. */
    public static final DiagnosticType COLOUR = error(
            "YJ197",
            "not a colour",
            "A colour is six hexadecimal digits, two each for red, green and blue: 17495a. With a number sign it stands in"
                    + " quotes, because YAML takes what follows that sign for a comment.");

    /** A size or a distance that no page can have. */
    public static final DiagnosticType SIZE = error(
            "YJ198",
            "size or distance",
            "Sizes and distances are numbers in points, margins in millimetres. Each has bounds within which pages can be read:"
                    + " running text, for one, has at least 12 points.");

    private DesignFaults() {}
}
