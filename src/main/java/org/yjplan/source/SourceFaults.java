package org.yjplan.source;

import static org.yjplan.diagnostic.DiagnosticType.error;
import static org.yjplan.diagnostic.Severity.WARNING;

import org.yjplan.diagnostic.DiagnosticType;

/** The faults that can be found while the files of a plan are read: YJ101 to YJ149. */
public final class SourceFaults {
    /** The text does not follow the rules of YAML, in a way that no other id names. */
    public static final DiagnosticType SYNTAX = error("YJ101", "not YAML", """
            A plan is written in YAML: keys and values with a colon and a space between them, lists with a dash before \
            each entry, and indentation that shows what belongs to what. This line does not follow those rules. Look at \
            the line and at the one above it.""");

    /** A tab where spaces are expected. */
    public static final DiagnosticType TAB = error("YJ102", "tab in the indentation", """
            Indentation shows what belongs to what, and a tab is as wide as each editor likes. YAML therefore allows \
            spaces only. Use two spaces for each step; most editors can be set to insert them when you press the tab key.""");

    /** A text that YAML reads as something else unless it is in quotes. */
    public static final DiagnosticType NEEDS_QUOTES = error("YJ103", "text needs quotes", """
            Some characters have a meaning in YAML: a colon followed by a space anywhere in a text, or one of @ ` % & * ! | > [ { \
            at its start. Put such a text in quotes, or write it below its key after a “|”.""");

    /** A quote is opened and not closed, or closed too early. */
    public static final DiagnosticType QUOTE = error("YJ104", "quotes do not match", """
            A text that starts with a quote must end with the same one. Within double quotes write \\" for a quote of the \
            text; within single quotes write two of them. Typographic quotes (“ ”) can be written as they are.""");

    /** A line is indented too far or not far enough, or a dash or a colon is missing. */
    public static final DiagnosticType INDENTATION = error("YJ105", "lines do not line up", """
            Keys that belong together start in the same column, and so do the dashes of a list. What belongs to a key is \
            indented further than the key.""");

    /** A bracket is opened and not closed. */
    public static final DiagnosticType BRACKET = error("YJ106", "brackets do not match", """
            A list may be written on one line as [one, two] and a group of keys as { best: 5, worst: 1 }. The bracket must \
            be closed, and there must be a comma between the entries.""");

    /** The same key is given twice. */
    public static final DiagnosticType DUPLICATE_KEY = error("YJ107", "key given twice", """
            Within one group of keys each can be given once, or it would not be clear which one counts. Remove one of them, \
            or combine the two.""");

    /** A file holds several documents. */
    public static final DiagnosticType SEVERAL_DOCUMENTS = error("YJ108", "several documents in a file", """
            A line of three dashes starts a new YAML document. A file of a plan holds one; what comes after the line is not \
            read. For a rule in prose, put the prose below its key after a “|” and indent it.""");

    /** A tag, which would tell a program to make an object. */
    public static final DiagnosticType TAG = error("YJ109", "tag", """
            A word that starts with an exclamation mark is a tag: YAML would make an object from what follows. A plan holds \
            words and numbers only, so tags are refused. Put a text that starts with “!” in quotes.""");

    /** An alias of something unknown, of itself, or of too much. */
    public static final DiagnosticType ALIAS = error("YJ110", "alias that leads nowhere", """
            A word that starts with an asterisk repeats what was marked earlier with & and the same word. It cannot repeat \
            what has not been marked, what it is part of, or so much that the plan becomes too large. Put a text that \
            starts with “*” in quotes.""");

    /** A file is too large. */
    public static final DiagnosticType TOO_LARGE = error("YJ111", "file too large", """
            A file of a plan can be up to 10 MB. A whole plan is about 60 KB, so this is most likely some other file.""");

    /** Groups within groups within groups. */
    public static final DiagnosticType TOO_DEEP = error("YJ112", "nested too deep", """
            Groups and lists can be nested up to 100 levels deep. No plan needs more than about ten, so this is \
            most likely a typing mistake, such as a row of brackets.""");

    /** Bytes that are not UTF-8. */
    public static final DiagnosticType ENCODING = error("YJ113", "not UTF-8", """
            Files of a plan are read as UTF-8, the encoding that every editor can write. This one was saved in another, so \
            that pound signs, dashes and accents would come out wrong. Save it again and choose UTF-8.""");

    /** A character that a document cannot hold. */
    public static final DiagnosticType CHARACTER = error("YJ114", "character that cannot be kept", """
            Control characters and invisible marks come in when text is copied from another program. Word and PDF files \
            cannot hold them. Delete the character; press Enter where a new line is meant.""");

    /** A file without content. */
    public static final DiagnosticType EMPTY_FILE =
            error("YJ115", "file is empty", "The file is empty, or has comments only. Fill it in, or remove it.");

    /** No plan.yaml in the folder. */
    public static final DiagnosticType NO_PLAN = error("YJ116", "no plan.yaml", """
            A plan is a folder with a file plan.yaml in it. Large parts can be in files of their own beside it, such as \
            risks.yaml.""");

    /** No such folder. */
    public static final DiagnosticType NO_FOLDER =
            error("YJ117", "no such folder", "A plan is a folder; the name given is not that of a folder.");

    /** A file that the system does not allow us to read. */
    public static final DiagnosticType UNREADABLE = error(
            "YJ118",
            "file cannot be read",
            "The file exists, but the system does not allow it to be read. Check its permissions, and whether it is in use.");

    /** A file beside the plan that no key names. */
    public static final DiagnosticType STRAY_FILE = new DiagnosticType("YJ119", WARNING, "file is not read", """
            Beside plan.yaml, a file named after a top-level key, such as risks.yaml, holds the value of that key. A YAML \
            file of another name is not read at all.""");

    /** A key that is in plan.yaml and has a file of its own. */
    public static final DiagnosticType KEY_IN_TWO_FILES = error("YJ120", "key given in two files", """
            A top-level key can be in plan.yaml or have a file of its own, but not both, or it would not be clear which \
            one counts.""");

    /** A key that the model does not know. */
    public static final DiagnosticType UNKNOWN_KEY = error("YJ121", "unknown key", """
            Only the keys that a plan can have are read; anything else would be silently left out of the document, so \
            it is refused. Most often the key is misspelt or indented too far or not far enough.""");

    /** A key that must be given. */
    public static final DiagnosticType MISSING_KEY = error(
            "YJ122",
            "key missing",
            "Some keys must be given, because the document cannot be made or understood without them.");

    /** A list where a text must be, or the like. */
    public static final DiagnosticType WRONG_KIND = error("YJ123", "wrong kind of value", """
            A value is a text, a list (each entry after a dash) or a group of keys. Each key takes one of these.""");

    /** A key with nothing after it. */
    public static final DiagnosticType EMPTY_VALUE = error("YJ124", "no value", """
            A key without a value says neither that something is zero nor that it is unknown. Give the value; write 0 where \
            it is zero; leave the key out if nothing is known.""");

    /** A word outside a list of words. */
    public static final DiagnosticType NOT_IN_LIST = error(
            "YJ125",
            "not one of the words allowed",
            "The key takes one word from a list, so that the document and its checks know what it means.");

    /** An identifier of the wrong form. */
    public static final DiagnosticType IDENTIFIER = error("YJ126", "not an identifier", """
            An identifier is a short name that parts of a plan use to refer to one another. It is made of lower-case letters a to \
            z, digits, and single hyphens between them, as in first-time-entrants.""");

    /** Something that is not a whole number. */
    public static final DiagnosticType WHOLE_NUMBER = error(
            "YJ127",
            "not a whole number",
            "A whole number is written in digits, with or without commas: 15,000 or 15000.");

    /** A whole number that is too small or too large. */
    public static final DiagnosticType OUT_OF_RANGE =
            error("YJ128", "number out of range", "The key takes numbers within certain limits only.");

    /** Money of the wrong form. */
    public static final DiagnosticType MONEY = error("YJ129", "not an amount of money", """
            Money is written in pounds, in full: £1,234 or 1234 or 1,234.50, and -69,270 for a reduction. Commas go \
            between groups of three digits, and pence have two digits. Thousands are not shortened to k, and staff time is not \
            money. An amount that is not known is left out; it is not zero.""");

    /** A percentage of the wrong form. */
    public static final DiagnosticType PERCENTAGE =
            error("YJ130", "not a percentage", "A percentage is a number and a percent sign: 27.8% or -6.1%.");

    /** A figure of the wrong form. */
    public static final DiagnosticType FIGURE = error("YJ131", "not a figure", """
            A figure is a number, with or without a percent sign: 74.3%, 1,234 or 0.97. Its decimal places are kept as \
            written. Anything to be said about it goes into its note.""");

    /** A period of the wrong form. */
    public static final DiagnosticType PERIOD = error("YJ132", "not a period", """
            A period is a financial year (2013-14), several of them (2020-23), a calendar year (2012), a month (February 2012) \
            or a run of months (Apr to Sept 2012, or Apr 2010 to Mar 2011).""");

    /** A date of the wrong form, or one that does not exist. */
    public static final DiagnosticType DATE = error("YJ133", "not a date", """
            A date is written 5 March 2020 or 2020-03-05. Days and months in figures with slashes (05/03/2020) are not accepted, \
            because not everybody reads them in the same order.""");

    /** Neither yes nor no. */
    public static final DiagnosticType YES_OR_NO =
            error("YJ134", "neither yes nor no", "The key takes yes or no; true and false are accepted too.");

    /** A Markdown file that does not exist. */
    public static final DiagnosticType NO_PROSE_FILE = error(
            "YJ135",
            "no such file of prose",
            "Long prose can be in a Markdown file in the folder of the plan, named by file:. The file was not found.");

    /** A path that leads out of the folder. */
    public static final DiagnosticType OUTSIDE = error("YJ136", "file outside the folder of the plan", """
            A plan reads files of its own folder only, also through links, so that it can be moved, shared and published as a \
            whole and cannot include what does not belong to it.""");

    /** A list that must have an entry and has none. */
    public static final DiagnosticType EMPTY_LIST =
            error("YJ137", "list is empty", "The list must have at least one entry.");

    /** A key that is not a plain word. */
    public static final DiagnosticType KEY_IS_NO_WORD = error(
            "YJ138",
            "key is not a word",
            "A key is a word before a colon. A list, a group or nothing at all cannot be a key.");

    /** Something that looks like text and that YAML reads as a comment. */
    public static final DiagnosticType COMMENT = new DiagnosticType("YJ139", WARNING, "text read as a comment", """
            A # after a space starts a comment, and the rest of the line is not read. In “Objective #1” that is hardly what was \
            meant. Put the text in quotes, or a space after the # of a comment.""");

    private SourceFaults() {}
}
