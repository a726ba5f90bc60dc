package org.yjplan.prose;

import static org.yjplan.diagnostic.DiagnosticType.error;

import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** What can be wrong with prose and with the insertions in it. */
public final class ProseFaults {
    /** An insertion without closing braces. */
    public static final DiagnosticType UNCLOSED_INSERTION = error(
            "YJ150",
            "insertion not closed",
            "An insertion starts with {{ and ends with }} in the same paragraph. Put the }} where the insertion ends.");

    /** An insertion without a name. */
    public static final DiagnosticType EMPTY_INSERTION = error(
            "YJ151",
            "empty insertion",
            "Between {{ and }}, write what to insert, such as {{ budget }} or {{ budget.total }}.");

    /** A component where only words are allowed. */
    public static final DiagnosticType MISPLACED_INSERTION = error(
            "YJ152",
            "insertion out of place",
            "A component such as {{ budget }} is a table or a list. Put it on a line of its own, not in a sentence, a list"
                    + " or a quotation. In a cell of a table it must be a small table or a list without headings. A value such as {{ budget.total }} may be used in a sentence.");

    /** A link to somewhere that a document should not link to. */
    public static final DiagnosticType UNSAFE_LINK = error(
            "YJ153",
            "link of an unknown kind",
            "A link must go to an address that starts with https:// or http://, or to a part of this document by #id.");

    /** A picture where only words are allowed. */
    public static final DiagnosticType PICTURE = error(
            "YJ154",
            "picture out of place",
            "Put a picture in a paragraph of its own, with a blank line before and after it, in the text of a section: not"
                    + " in a sentence, a list, a table or a quotation.");

    /** A block that is not allowed where it was written. */
    public static final DiagnosticType OUT_OF_PLACE = error(
            "YJ155",
            "block out of place",
            "Lists may contain paragraphs and lists, and so may quotations. Neither may contain headings or lines across the"
                    + " page.");

    /** A table drawn with bars, which would be shown as typed. */
    public static final DiagnosticType DRAWN_TABLE = new DiagnosticType(
            "YJ156",
            Severity.WARNING,
            "table drawn in prose",
            "Tables drawn with bars are not supported: the bars would be shown as typed. Figures belong in performance or"
                    + " budget, and {{ indicators … }} and {{ budget }} place them as tables.");

    /** More levels of nesting than a page can show. */
    public static final DiagnosticType TOO_DEEP = error(
            "YJ157",
            "nested too deeply",
            "Lists, quotations and emphasis may be nested, but not without limit: at most nine levels.");

    /** Several paragraphs where only one is allowed. */
    public static final DiagnosticType ONE_PARAGRAPH = error(
            "YJ158",
            "more than one paragraph",
            "This is shown within a line, so it must be a single paragraph without lists.");

    /** A note that has no end or no words, or is in another note. */
    public static final DiagnosticType NOTE = error(
            "YJ159",
            "note that cannot be read",
            "Write a note where its mark should be: ^[like this]. It ends with its square bracket in the same paragraph,"
                    + " and within the same *emphasis* or link. Brackets within it must be in pairs, and it must not contain"
                    + " another note.");

    /** An unknown insertion. */
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
            "Within a sentence only a single value is allowed: a number, an amount, a date, a name.");

    /** A value that the plan does not give. */
    public static final DiagnosticType NO_VALUE = error(
            "YJ205",
            "value not given",
            "The insertion names a value that this plan leaves out. Give the value, or remove the insertion.");

    /** A component whose prose contains the component. */
    public static final DiagnosticType WITHIN_ITSELF = error(
            "YJ206",
            "insertion that includes itself",
            "A component shows prose that places the same component again, without end. Remove the inner insertion.");

    /** A change that cannot be worked out. */
    public static final DiagnosticType NO_CHANGE = error(
            "YJ207",
            "change cannot be worked out",
            "A change needs two levels of the same kind, the first of which is not zero. Values that are changes themselves are"
                    + " inserted with {{ indicator … }}.");

    /** A language that screen readers would not recognise. */
    public static final DiagnosticType UNKNOWN_LANGUAGE = error(
            "YJ190",
            "unknown language",
            "Mark words in another language with its tag, so that screen readers pronounce them correctly: cy for Welsh, as in"
                    + " [Cyfiawnder ieuenctid]{lang=cy}. The tag is that of IETF BCP 47.");

    /** A picture without a description for those who cannot see it. */
    public static final DiagnosticType NO_ALTERNATIVE = error(
            "YJ191",
            "picture without a description",
            "A public body has to say in words what a picture shows, for those who cannot see it: the Public Sector Bodies"
                    + " (Websites and Mobile Applications) Accessibility Regulations 2018; WCAG 2.2, success criterion"
                    + " 1.1.1. Mark a picture that conveys nothing as decorative instead.");

    private ProseFaults() {}
}
