package org.yjplan.diagnostic;

/** What can be wrong with pictures, with words in other languages, and with how documents are told to look. */
public final class DesignFaults {
    /** A language that no screen reader could be told. */
    public static final DiagnosticType UNKNOWN_LANGUAGE = error(
            "YJ190",
            "unknown language",
            "Words in another language are marked with its tag, so that a screen reader speaks them right: cy for Welsh, as in"
                    + " [Cyfiawnder ieuenctid]{lang=cy}. The tag is that of IETF BCP 47.");

    /** A picture that says nothing to those who cannot see it. */
    public static final DiagnosticType NO_ALTERNATIVE = error(
            "YJ191",
            "picture without words",
            "A public body has to say in words what a picture shows, for those who cannot see it: the Public Sector Bodies"
                    + " (Websites and Mobile Applications) Accessibility Regulations 2018; WCAG 2.2, success criterion"
                    + " 1.1.1. A picture that says nothing is marked as decorative instead.");

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

    /** Text that is too close to its ground. */
    public static final DiagnosticType CONTRAST = error(
            "YJ196",
            "colours too close",
            "Text has to stand out from its ground by 4.5 to 1, or people with weak sight cannot read it: WCAG 2.2, success"
                    + " criterion 1.4.3. A theme with colours closer than that is not used.");

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

    /** A field of header or footer that there is not. */
    public static final DiagnosticType RUNNING_FIELD = error(
            "YJ188",
            "field of header or footer",
            "Header and footer hold words, and fields that each document fills in: {{ title }}, {{ status }}, {{ authority }},"
                    + " {{ marking }}, {{ page }}, {{ pages }}, and {{ page-of-pages }} for “Page 3 of 41”.");

    /** Something in a Word template that is not taken over. */
    public static final DiagnosticType WORD_TEMPLATE = new DiagnosticType(
            "YJ199",
            Severity.WARNING,
            "part of a Word template not used",
            "The documents take what they can from the Word template of a plan: styles, pages, headers, logo. This part could"
                    + " not be taken, and the Word files look as they would without it.");

    private DesignFaults() {}

    private static DiagnosticType error(String id, String title, String explanation) {
        return new DiagnosticType(id, Severity.ERROR, title, explanation);
    }
}
