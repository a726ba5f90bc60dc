package org.yjplan.picture;

import static org.yjplan.diagnostic.DiagnosticType.error;

import org.yjplan.diagnostic.DiagnosticType;

/** What can be wrong with picture files: YJ192 to YJ195. */
public final class PictureFaults {
    /** A picture that is not in the folder. */
    public static final DiagnosticType NO_PICTURE = error(
            "YJ192",
            "picture not found",
            "A picture is named by its path within the folder of the plan. Files elsewhere are not read, so that the folder"
                    + " can be moved and checked anywhere.");

    /** A picture of a kind that documents cannot hold. */
    public static final DiagnosticType PICTURE_KIND = error(
            "YJ193",
            "picture of another kind",
            "Pictures are PNG or JPEG files in grey or in red, green and blue: those that every reader of PDF and Word shows"
                    + " alike. What a file holds counts, not how its name ends.");

    /** A picture file that is damaged. */
    public static final DiagnosticType BROKEN_PICTURE = error(
            "YJ194",
            "picture damaged",
            "The file is damaged or not complete, as after a transfer that was cut off. Export the picture once more.");

    /** A picture that is too large. */
    public static final DiagnosticType LARGE_PICTURE = error(
            "YJ195",
            "picture too large",
            "A picture file may have 10 MB. On paper more than 300 pixels to the inch cannot be told apart: for the width of a"
                    + " page, 2,000 pixels are plenty.");

    private PictureFaults() {}
}
