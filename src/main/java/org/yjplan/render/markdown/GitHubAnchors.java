package org.yjplan.render.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The anchors that GitHub gives to headings, by which a link within the page finds them. */
final class GitHubAnchors {
    private final Map<String, Integer> seen = new HashMap<>();

    /** The anchor of the next heading, from its words as shown. */
    String next(String heading) {
        StringBuilder anchor = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                anchor.append('-');
            } else if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                anchor.appendCodePoint(c);
            }
        });
        int before = seen.merge(anchor.toString(), 1, Integer::sum) - 1;
        return before == 0 ? anchor.toString() : anchor + "-" + before;
    }
}
