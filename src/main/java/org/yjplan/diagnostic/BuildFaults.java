package org.yjplan.diagnostic;

/** The kinds of finding that are met when documents are finished, laid out and built. */
public final class BuildFaults {
    /** A character that cannot be shown. */
    public static final DiagnosticType MISSING_GLYPH = new DiagnosticType(
            "YJ180",
            Severity.ERROR,
            "no font has this character",
            "None of the fonts that documents are set in has this character, so that readers of the PDF would see a box in "
                    + "its place. Use another character, or words.");

    /** A reference to a section or table that the document does not have. */
    public static final DiagnosticType DANGLING_REFERENCE = new DiagnosticType(
            "YJ222",
            Severity.ERROR,
            "the document has no such section or table",
            "A link such as [](#risk-management) leads to a section or table by its id, and this document has none with "
                    + "that id. Correct the spelling, or give the section that id.");

    /** A Word template that cannot be used at all. */
    public static final DiagnosticType WORD_TEMPLATE = new DiagnosticType(
            "YJ181",
            Severity.ERROR,
            "Word template cannot be used",
            "The file under theme, word must be a Word document in the folder of the plan. Its styles, pages, headers and "
                    + "logo are taken into the Word files that are built.");

    private BuildFaults() {}
}
