package org.yjplan.source;

import static org.yjplan.diagnostic.DiagnosticType.error;

import org.yjplan.diagnostic.DiagnosticType;

/** What can be wrong with how a colour, a size or a distance is written: YJ197, YJ198. */
public final class DesignFaults {
    /** Something that is not a colour. */
    public static final DiagnosticType COLOUR = error(
            "YJ197",
            "not a colour",
            "A colour is six hexadecimal digits, two each for red, green and blue: 17495a. With a number sign it must be in"
                    + " quotes, because YAML reads what follows that sign as a comment.");

    /** A size or a distance that no page can have. */
    public static final DiagnosticType SIZE = error(
            "YJ198",
            "unusable size or distance",
            "Sizes and distances are numbers in points, margins in millimetres. Each has limits that keep pages readable:"
                    + " body text, for example, has at least 12 points.");

    private DesignFaults() {}
}
