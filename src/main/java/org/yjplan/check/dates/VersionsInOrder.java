package org.yjplan.check.dates;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Version;

/** The versions of a plan are in chronological order. */
final class VersionsInOrder extends Rule {
    private static final String PLAN = """
            history:
              - { version: "0.1", date: 14 March 2013, change: First draft. }
              - { version: "0.2", date: %s, change: Draft for the board. }
            """;

    VersionsInOrder() {
        super(
                "YJ502",
                "versions out of order",
                "The history lists the versions of the plan, oldest first, but this one is dated before the one above "
                        + "it. Correct the date, or put the versions in order.",
                PLAN.formatted("2 March 2013"),
                PLAN.formatted("14 March 2013"));
    }

    @Override
    public void check(CheckContext context) {
        Optional<Version> earlier = Optional.empty();
        for (Version version : context.plan().history()) {
            if (version.date().isEmpty()) {
                continue;
            }
            if (earlier.isPresent()
                    && version.date()
                            .get()
                            .last()
                            .isBefore(earlier.get().date().orElseThrow().first())) {
                context.report(at(
                                context.locations().of(version, "date"),
                                "version %s is dated before version %s"
                                        .formatted(
                                                version.version(), earlier.get().version()))
                        .withRelated(context.locations().of(earlier.get(), "date"), "the version above it")
                        .withHelp("correct the date, or put the oldest version first"));
            }
            earlier = Optional.of(version);
        }
    }
}
