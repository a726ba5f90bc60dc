package org.yjplan.build;

import static org.yjplan.diagnostic.DiagnosticType.error;

import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** The kinds of finding that are met when documents are finished, laid out and built. */
public final class BuildFaults {
    /** A character that cannot be shown. */
    public static final DiagnosticType MISSING_GLYPH = error(
            "YJ180",
            "no font has this character",
            "None of the fonts that documents are set in has this character, so that readers of the PDF would see a box in "
                    + "its place. Use another character, or words.");

    /** A reference to a section or table that the document does not have. */
    public static final DiagnosticType DANGLING_REFERENCE = error(
            "YJ222",
            "the document has no such section or table",
            "A link such as [](#risk-management) leads to a section or table by its id, and this document has none with "
                    + "that id. Correct the spelling, or give the section that id.");

    /** A Word template that cannot be used at all. */
    public static final DiagnosticType WORD_TEMPLATE = error(
            "YJ181",
            "Word template cannot be used",
            "The file under theme, word must be a Word document in the folder of the plan. Its styles, pages, headers and "
                    + "logo are taken into the Word files that are built.");

    /** Something in a Word template that is not taken over. */
    public static final DiagnosticType WORD_TEMPLATE_PART = new DiagnosticType(
            "YJ199",
            Severity.WARNING,
            "part of a Word template not used",
            "The documents take what they can from the Word template of a plan: styles, pages, headers, logo. This part could"
                    + " not be taken, and the Word files look as they would without it.");

    /** Text that is too close to its background. */
    public static final DiagnosticType CONTRAST = error(
            "YJ196",
            "colours too close",
            "Text has to contrast with its background by 4.5 to 1, or people with weak sight cannot read it: WCAG 2.2, success"
                    + " criterion 1.4.3. A theme with colours closer than that is not used.");

    /** A field of header or footer that there is not. */
    public static final DiagnosticType RUNNING_FIELD = error(
            "YJ188",
            "field of header or footer",
            "Header and footer hold words, and fields that each document fills in: {{ title }}, {{ status }}, {{ authority }},"
                    + " {{ marking }}, {{ page }}, {{ pages }}, and {{ page-of-pages }} for “Page 3 of 41”.");

    private BuildFaults() {}
}
