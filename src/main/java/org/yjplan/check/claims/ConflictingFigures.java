package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.check.claims.DatedFigures.ShareOf;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;

/** The same share of the same people in the same months is the same figure everywhere. */
final class ConflictingFigures extends Rule {
    private static final String SECTIONS = """
            sections:
              - id: victims
                title: Victims
                text: Between April and December 2012, 87%% of all victims engaged.
              - id: achievements
                title: Achievements
                text: Of all known victims, %s engaged with us from April to December 2012.
            """;

    /** A share and the prose that it is in. */
    private record Found(ShareOf share, ParsedProse prose) {}

    ConflictingFigures() {
        super(
                "YJ409",
                "two figures for the same thing",
                "Two sentences give the share of the same people who did the same in the same period, but the figures "
                        + "differ. Correct one of them; or, if they count differently, say how.",
                SECTIONS.formatted("41.7%"),
                SECTIONS.formatted("87.1%"));
    }

    @Override
    public void check(CheckContext context) {
        List<Found> earlier = new ArrayList<>();
        for (Statement statement : Statements.of(context).all()) {
            for (ShareOf share : DatedFigures.shares(statement)) {
                Found found = new Found(share, statement.prose());
                earlier.stream()
                        .filter(other -> other.share().isOfTheSame(share))
                        .findFirst()
                        .filter(other -> !agree(other.share(), share))
                        .ifPresent(other -> context.report(finding(found, other)));
                earlier.add(found);
            }
        }
    }

    private static boolean agree(ShareOf one, ShareOf other) {
        return one.number().quantity().range().meets(other.number().quantity().range());
    }

    private Diagnostic finding(Found found, Found other) {
        return at(
                        found.prose().location(found.share().number()),
                        "%s here, %s elsewhere, for the same people and months"
                                .formatted(
                                        found.share().number().quantity(),
                                        other.share().number().quantity()))
                .withRelated(other.prose().location(other.share().number()), "the other figure")
                .withHelp("correct one of them, or say how they count differently");
    }
}
