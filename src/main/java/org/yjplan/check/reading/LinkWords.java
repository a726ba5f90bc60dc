package org.yjplan.check.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;

/** The words of a link say where it leads: WCAG 2.2, criterion 2.4.4. */
final class LinkWords extends Rule {
    /** A link, or an address in the text. Parts have bounds, so that no text makes the search slow. */
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\[\\]]{1,200})\\]\\([^()\\s]{1,500}\\)"
            + "|(?<![\\w(/])(?:https?://|www\\.)[^\\s<>()\\]]{1,300}");

    /** Without one of these there is no link: looking for them is much quicker than looking for a link. */
    private static final List<String> SIGNS = List.of("](", "http", "www.");

    private static final Set<String> EMPTY = Set.of(
            "here",
            "click here",
            "click",
            "link",
            "this link",
            "this",
            "more",
            "read more",
            "see more",
            "find out more",
            "more information",
            "website",
            "the website",
            "page",
            "this page",
            "download");

    private static final String SECTION = """
            sections:
              - id: inspection
                title: Inspection
                text: |
                  The inspectors reported in May.
                  %s.
            """;

    LinkWords() {
        super(
                "YJ903",
                Severity.INFO,
                "a link that does not say where it leads",
                "People who use a screen reader often move from link to link, and hear only the link text. “Click "
                        + "here” or an address tells them nothing. Make the name of what it leads to the link: [the "
                        + "inspection report](https://…).",
                SECTION.formatted("For more, [click here](https://www.somerset.example/report)"),
                SECTION.formatted("Read [the inspection report](https://www.somerset.example/report)"));
    }

    @Override
    public void check(CheckContext context) {
        for (ParsedProse written : context.written()) {
            if (SIGNS.stream().noneMatch(written.prose().markdown()::contains)) {
                continue;
            }
            Matcher link = LINK.matcher(written.prose().markdown());
            while (link.find()) {
                boolean bare = link.group(1) == null;
                int group = bare ? 0 : 1;
                String words = link.group(group);
                if (bare || saysNothing(words)) {
                    context.report(at(
                                    written.map().locate(link.start(group), link.end(group)),
                                    "“%s” does not say where the link leads".formatted(words))
                            .withHelp("make the name of what it leads to the link"));
                }
            }
        }
    }

    private static boolean saysNothing(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return EMPTY.contains(plain)
                || plain.startsWith("http://")
                || plain.startsWith("https://")
                || plain.startsWith("www.");
    }
}
