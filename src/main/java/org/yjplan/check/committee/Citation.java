package org.yjplan.check.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.model.Appendix;
import org.yjplan.model.Prose;
import org.yjplan.model.Report;

/**
 * A place where a report cites one of its appendices.
 *
 * @param prose the prose
 * @param start where the number, or the link, starts in its Markdown
 * @param end where it ends
 * @param number the number of the appendix, from 1
 */
record Citation(Prose prose, int start, int end, int number) {
    /** “Appendix 2”, “appendices 1, 2 and 3”; not that of another paper, as in “Appendix 3 to the Code”. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)\\bappendi(?:x|ces)\\s{1,3}(\\d{1,3}(?:(?:\\s?,\\s?|\\s?&\\s?|\\s(?:and|or|to)\\s)\\d{1,3}(?!\\d)){0,20})"
                    + "(?![\\d.]\\d|\\s{1,3}(?:of|to|in)\\s(?!this\\s))");

    private static final Pattern BY_ID = Pattern.compile("\\(#appendix-([a-z0-9-]{1,100})\\)");
    private static final Pattern ID = Pattern.compile("\\(#[^)]{1,200}\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** The citations of a prose, in its order. Those by an id that no appendix has are left out. */
    static List<Citation> of(Prose prose, Report report) {
        List<Citation> citations = new ArrayList<>();
        Matcher words = IN_WORDS.matcher(prose.markdown());
        while (words.find()) {
            int list = words.start(1);
            for (MatchResult number : NUMBER.matcher(words.group(1)).results().toList()) {
                citations.add(new Citation(
                        prose, list + number.start(), list + number.end(), Integer.parseInt(number.group())));
            }
        }
        List<String> ids = report.appendices().stream().map(Appendix::id).toList();
        Matcher links = BY_ID.matcher(prose.markdown());
        while (links.find()) {
            int number = ids.indexOf(links.group(1)) + 1;
            if (number > 0) {
                citations.add(new Citation(prose, links.start() + 1, links.end() - 1, number));
            }
        }
        return citations;
    }

    /** The words of the paragraph or list that it is in: all between two empty lines, except ids. */
    String passage() {
        return ID.matcher(prose.markdown().substring(passageStart(), passageEnd()))
                .replaceAll("");
    }

    /** Whether another is in the same paragraph or list. */
    boolean shares(Citation other) {
        return other.prose == prose && passageStart() <= other.start && other.end <= passageEnd();
    }

    private int passageStart() {
        int empty = prose.markdown().lastIndexOf("\n\n", start);
        return empty < 0 ? 0 : empty + 2;
    }

    private int passageEnd() {
        int empty = prose.markdown().indexOf("\n\n", end);
        return empty < 0 ? prose.markdown().length() : empty;
    }
}
