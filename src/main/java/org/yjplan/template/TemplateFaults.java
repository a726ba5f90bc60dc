package org.yjplan.template;

import static org.yjplan.diagnostic.DiagnosticType.error;

import org.yjplan.diagnostic.DiagnosticType;

/** What can be wrong with a template. */
public final class TemplateFaults {
    /** A template that is nowhere to be found. */
    public static final DiagnosticType NOT_FOUND = error(
            "YJ160",
            "template not found",
            "A document names a folder of templates, which holds plan.ftlh. Templates are looked for in the folder given by"
                    + " --templates, in templates/ beside the plans, and among those that come with yjplan.");

    /** A template that FreeMarker cannot read. */
    public static final DiagnosticType SYNTAX = error(
            "YJ161",
            "template cannot be read",
            "The template does not follow the grammar of FreeMarker: a directive is not closed, misspelt, or out of place.");

    /** A template asks for something that is not there. */
    public static final DiagnosticType UNDEFINED = error(
            "YJ162",
            "value not there",
            "The template uses something that has no value. What a plan may leave out must be asked for first:"
                    + " <#if plan.board??> … </#if>.");

    /** A template uses a value as what it is not. */
    public static final DiagnosticType WRONG_TYPE = error(
            "YJ163",
            "value of another kind",
            "The template uses a value as something that it is not: a list as words, words as a number.");

    /** A template tries to do what no template may. */
    public static final DiagnosticType REFUSED = error(
            "YJ164",
            "not allowed in a template",
            "Templates lay out a plan. They may not reach program classes, run text as a template, or read files outside their"
                    + " folder.");

    /** A template that does not come to an end. */
    public static final DiagnosticType RUNAWAY = error(
            "YJ165",
            "template without end",
            "The template writes or computes without end. Look for a loop or a macro that calls itself.");

    /** Tags that do not match. */
    public static final DiagnosticType MARKUP = error(
            "YJ166",
            "markup not well formed",
            "Every element that is opened must be closed, in turn; attributes stand in quotes; < and & as such are written"
                    + " &lt; and &amp;.");

    /** An element that the vocabulary does not have. */
    public static final DiagnosticType UNKNOWN_ELEMENT = error(
            "YJ167",
            "unknown element",
            "Templates write a small vocabulary, close to XHTML. It is listed in templates/README.md.");

    /** An attribute that the element does not have. */
    public static final DiagnosticType UNKNOWN_ATTRIBUTE = error(
            "YJ168",
            "unknown attribute",
            "The element does not have this attribute. templates/README.md lists those that it has.");

    /** An attribute with a value that it cannot have. */
    public static final DiagnosticType ATTRIBUTE_VALUE =
            error("YJ169", "value of an attribute", "The attribute cannot have this value.");

    /** An element or text where it is not allowed. */
    public static final DiagnosticType MISPLACED = error(
            "YJ170",
            "element or text out of place",
            "Each element may stand in certain others only, and text only where words may stand: a cell in a row, an item in"
                    + " a list, words in a paragraph.");

    /** A table whose cells do not fill its grid. */
    public static final DiagnosticType IRREGULAR_TABLE = error(
            "YJ171",
            "irregular table",
            "Every row of a table must fill all of its columns, once, counting the cells that span columns and rows.");

    /** An attribute or a part that must be there. */
    public static final DiagnosticType MISSING =
            error("YJ172", "something missing", "The element needs an attribute or a content that is not there.");

    /** A fault of a template of any other kind. */
    public static final DiagnosticType FAULT =
            error("YJ173", "template cannot be carried out", "The template asks for something that cannot be done.");

    /** A template file that is no text. */
    public static final DiagnosticType UNREADABLE =
            error("YJ174", "template file cannot be read", "Templates are text files in UTF-8, of at most a megabyte.");

    /** An id that leads nowhere, met while a template looked it up. */
    public static final DiagnosticType NOTHING_WITH_ID = error(
            "YJ175",
            "nothing has this id",
            "A template looks a part of the plan up by its id, and nothing has that id. Where the plan itself gives the id,"
                    + " the checks of the plan say so at its line too.");

    /** A template that is based on one that is not there, or on itself. */
    public static final DiagnosticType BASE = error(
            "YJ176",
            "base of a template",
            "The template.yaml of a folder of templates names the template that it is based on, under “based-on”. What the"
                    + " folder lacks is taken from there. So it must be there, and must not be based on this one in turn.");

    /** A document of a report that the plan does not have. */
    public static final DiagnosticType NO_REPORT = error(
            "YJ177",
            "no report to show",
            "Templates such as committee-report show one of the reports of the plan: the one that the document names under"
                    + " “report”, else the first. The plan has no such report.");

    private TemplateFaults() {}
}
