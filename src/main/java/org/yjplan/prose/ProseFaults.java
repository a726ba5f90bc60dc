package org.yjplan.prose;

import static org.yjplan.diagnostic.DiagnosticType.error;

import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** What can be wrong with prose and with the insertions in it. */
public final class ProseFaults {
    /** An insertion that is opened and never closed. */
    public static final DiagnosticType UNCLOSED_INSERTION = error(
            "YJ150",
            "insertion not closed",
            "An insertion starts with {{ and ends with }} in the same paragraph. Put the }} where the insertion ends.");

    /** An insertion without a name. */
    public static final DiagnosticType EMPTY_INSERTION = error(
            "YJ151",
            "empty insertion",
            "Between {{ and }} stands what is to be inserted, such as {{ budget }} or {{ budget.total }}.");

    /** A component where only words can stand. */
    public static final DiagnosticType MISPLACED_INSERTION = error(
            "YJ152",
            "insertion out of place",
            "A component such as {{ budget }} is a table or a list. It stands on a line of its own, not in a sentence, a list"
                    + " or a quotation; in a cell of a table only if it is a small table or a list without headings. A value such as {{ budget.total }} may stand in a sentence.");

    /** A link that leads somewhere a document should not lead. */
    public static final DiagnosticType UNSAFE_LINK = error(
            "YJ153",
            "link of an unknown kind",
            "A link leads to an address that starts with https:// or http://, or to a part of this document by #id.");

    /** A picture where only words can stand. */
    public static final DiagnosticType PICTURE = error(
            "YJ154",
            "picture out of place",
            "A picture stands in a paragraph of its own, with a blank line before and after it, in the text of a section: not"
                    + " in a sentence, a list, a table or a quotation.");

    /** A block that cannot stand where it was written. */
    public static final DiagnosticType OUT_OF_PLACE = error(
            "YJ155",
            "block out of place",
            "A list holds paragraphs and further lists; a quotation holds paragraphs and lists. Headings and lines across the"
                    + " page do not belong in either.");

    /** A table drawn with bars, which would be shown as typed. */
    public static final DiagnosticType DRAWN_TABLE = new DiagnosticType(
            "YJ156",
            Severity.WARNING,
            "table drawn in prose",
            "A table drawn with bars is not understood; its bars would be shown as typed. Figures belong in performance or"
                    + " budget, from where {{ indicators … }} and {{ budget }} place them as tables.");

    /** Lists in lists in lists, beyond what a page can show. */
    public static final DiagnosticType TOO_DEEP = error(
            "YJ157",
            "nested too deeply",
            "Lists, quotations and emphasis may stand within each other, but not without end. Nine levels are plenty.");

    /** Several paragraphs where one can stand. */
    public static final DiagnosticType ONE_PARAGRAPH = error(
            "YJ158",
            "more than one paragraph",
            "This is shown within a line, so it must be a single paragraph without lists.");

    /** A note that has no end, no words, or stands in another. */
    public static final DiagnosticType NOTE = error(
            "YJ159",
            "note that cannot be read",
            "A note is written where its mark shall stand: ^[like this]. It ends with its square bracket in the same paragraph,"
                    + " and within the same *emphasis* or link. Brackets within it stand in pairs, and it holds no other"
                    + " note.");

    /** An insertion that is not known. */
    public static final DiagnosticType UNKNOWN_INSERTION = error(
            "YJ201",
            "unknown insertion",
            "An insertion names a component, such as {{ budget }}, or a value of the plan by its path, such as"
                    + " {{ budget.total }}.");

    /** An argument that names nothing in the plan. */
    public static final DiagnosticType UNKNOWN_ARGUMENT = error(
            "YJ202",
            "unknown reference in an insertion",
            "What follows the name of an insertion refers to a part of the plan by its id or its period.");

    /** Too many arguments, or too few. */
    public static final DiagnosticType WRONG_ARGUMENTS = error(
            "YJ203",
            "wrong number of words in an insertion",
            "Each insertion takes a certain number of words after its name: {{ indicator custody 2011-12 }} takes an id and a"
                    + " period.");

    /** A path that leads to a part with parts of its own. */
    public static final DiagnosticType NOT_A_VALUE = error(
            "YJ204",
            "not a single value",
            "Within a sentence only a single value can stand: a number, an amount, a date, a name.");

    /** A value that the plan does not give. */
    public static final DiagnosticType NO_VALUE = error(
            "YJ205",
            "value not given",
            "The insertion names a value that this plan leaves out. Give the value, or take the insertion out.");

    /** A component that holds prose that holds the component. */
    public static final DiagnosticType WITHIN_ITSELF = error(
            "YJ206",
            "insertion within itself",
            "A component shows prose which places the same component again, without end. Take the inner insertion out.");

    /** A change that cannot be worked out. */
    public static final DiagnosticType NO_CHANGE = error(
            "YJ207",
            "change cannot be worked out",
            "A change needs two levels of the same kind, the first of them not nought. Values that are changes themselves are"
                    + " placed with {{ indicator … }}.");

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

    private ProseFaults() {}
}
