package org.yjplan.check.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;

/** The alternative text of a picture says what it shows: WCAG 2.2, criterion 1.1.1. */
final class PictureWords extends Rule {
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\[\\]]{1,300})\\]\\(");
    private static final Set<String> EMPTY = Set.of(
            "picture",
            "image",
            "photo",
            "photograph",
            "chart",
            "graph",
            "figure",
            "diagram",
            "logo",
            "screenshot",
            "table",
            "organisation chart",
            "structure chart");
    private static final Pattern FILE = Pattern.compile(".*\\.(?:png|jpe?g|gif|svg)");
    private static final Pattern NEEDLESS = Pattern.compile("(?:a |an |the )?(?:picture|image|photo|photograph) of .*");

    private static final String SECTION = """
            sections:
              - id: structure
                title: Structure
                text: |
                  See how we are organised.

                  ![%s](structure.png)
            """;

    PictureWords() {
        super(
                "YJ906",
                Severity.INFO,
                "alternative text that does not say what the picture shows",
                "The words in brackets are read out to people who cannot see the picture. “Chart” or a file name tells "
                        + "them nothing, and screen readers already say that it is a picture. Say in a sentence what "
                        + "it shows.",
                SECTION.formatted("Structure chart"),
                SECTION.formatted("Three teams report to the head of service"));
    }

    @Override
    public void check(CheckContext context) {
        for (ParsedProse written : context.written()) {
            if (!written.prose().markdown().contains("![")) {
                continue;
            }
            Matcher picture = PICTURE.matcher(written.prose().markdown());
            while (picture.find()) {
                String words = picture.group(1).strip().toLowerCase(Locale.ROOT);
                if (EMPTY.contains(words)
                        || FILE.matcher(words).matches()
                        || NEEDLESS.matcher(words).matches()) {
                    context.report(at(
                                    written.map().locate(picture.start(1), picture.end(1)),
                                    "“%s” does not say what the picture shows".formatted(picture.group(1)))
                            .withHelp("say in a sentence what it shows"));
                }
            }
        }
    }
}
