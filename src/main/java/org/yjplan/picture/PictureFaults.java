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
            "unsupported kind of picture",
            "Pictures are PNG or JPEG files in grey or in red, green and blue: these look the same in every program"
                    + " that shows PDF or Word files. What matters is the content of a file, not how its name ends.");

    /** A picture file that is damaged. */
    public static final DiagnosticType BROKEN_PICTURE = error(
            "YJ194",
            "picture damaged",
            "The file is damaged or incomplete, for example because a transfer was cut off. Export the picture again.");

    /** A picture that is too large. */
    public static final DiagnosticType LARGE_PICTURE = error(
            "YJ195",
            "picture too large",
            "A picture file can be up to 10 MB. More than 300 pixels per inch make no difference on paper: for the width of a"
                    + " page, 2,000 pixels is enough.");

    private PictureFaults() {}
}
