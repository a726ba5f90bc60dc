package org.yjplan.check.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Prose;

/** Prose contains no email address or telephone number. */
final class ContactDetails extends Rule {
    /** Parts have bounds, so that no text makes the search slow. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}(?![\\w-])");
    /**
     * Ten or eleven digits, as in 0116 305 0030 or +44 116 305 0030. The pattern starts with the first character, which is
     * quick to find.
     */
    private static final Pattern NUMBER =
            Pattern.compile("[+0](?<![\\w.,£+-][+0])(?:(?<=0)|(?<=\\+)44 ?)[1-9](?:[ -]?\\d){8,9}(?![\\w%])");

    private static final String SECTION = """
            sections:
              - id: contact
                title: How to reach us
                text: |
                  Write to the service
                  at %s for more.
            """;

    ContactDetails() {
        super(
                "YJ801",
                "contact details in a plan",
                "A plan is published, and stays on the web for years. An email address or a telephone number in it may "
                        + "belong to a person, or go out of date. Remove it; if it is a public address of the "
                        + "service, accept the finding.",
                SECTION.formatted("j.smith@somerset.example"),
                SECTION.formatted("County Hall"));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        for (Record owner : context.records()) {
            if (owner instanceof Prose prose) {
                if (prose.markdown().indexOf('@') >= 0) {
                    report(ADDRESS, prose, context);
                }
                report(NUMBER, prose, context);
            }
        }
    }

    private void report(Pattern pattern, Prose prose, CheckContext context) {
        Matcher found = pattern.matcher(prose.markdown());
        while (found.find()) {
            context.report(at(
                            context.locations().text(prose).locate(found.start(), found.end()),
                            "“%s” will be published with the plan".formatted(found.group()))
                    .withHelp("remove it, or accept the finding if it is a public address"));
        }
    }
}
