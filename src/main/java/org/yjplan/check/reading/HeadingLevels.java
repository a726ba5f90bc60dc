package org.yjplan.check.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;

/** Headings within prose do not skip a level: WCAG 2.2, technique G141. */
final class HeadingLevels extends Rule {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}(#{1,6})[ \\t].*$");

    private static final String SECTION = """
            sections:
              - id: inspection
                title: Inspection
                text: |
                  # What was found

                  Much was good.

                  %s What comes next

                  We have a plan.
            """;

    HeadingLevels() {
        super(
                "YJ905",
                Severity.INFO,
                "a heading that skips a level",
                "Within the text of a section, headings start with one # and go down by one at a time. Readers who "
                        + "navigate by headings would look for the missing one. Remove the extra #.",
                SECTION.formatted("###"),
                SECTION.formatted("##"));
    }

    @Override
    public void check(CheckContext context) {
        for (ParsedProse written : context.written()) {
            if (written.prose().markdown().indexOf('#') < 0) {
                continue;
            }
            Matcher heading = HEADING.matcher(written.prose().markdown());
            int above = 0;
            while (heading.find()) {
                int level = heading.end(1) - heading.start(1);
                if (level > above + 1) {
                    context.report(at(
                                    written.map().locate(heading.start(1), heading.end()),
                                    "this heading has %d #, and the one above it %d".formatted(level, above))
                            .withHelp("write it with %s".formatted("#".repeat(above + 1))));
                }
                above = level;
            }
        }
    }
}
