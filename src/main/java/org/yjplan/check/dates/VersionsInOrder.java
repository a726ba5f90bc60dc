package org.yjplan.check.dates;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Version;

/** The versions of a plan follow one another in time. */
final class VersionsInOrder implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ502",
            Severity.WARNING,
            "versions out of order",
            "The history lists the versions of the plan, oldest first, and this one is dated before the one above "
                    + "it. Correct the date, or put the versions in order.");

    private static final String PLAN = """
            history:
              - { version: "0.1", date: 14 March 2013, change: First draft. }
              - { version: "0.2", date: %s, change: Draft for the board. }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted("2 March 2013"), PLAN.formatted("14 March 2013"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Optional<Version> earlier = Optional.empty();
        for (Version version : subject.plan().history()) {
            if (version.date().isEmpty()) {
                continue;
            }
            if (earlier.isPresent()
                    && version.date()
                            .get()
                            .last()
                            .isBefore(earlier.get().date().orElseThrow().first())) {
                sink.accept(TYPE.at(
                                subject.places().of(version, "date"),
                                "version %s is dated before version %s"
                                        .formatted(
                                                version.version(), earlier.get().version()))
                        .withRelated(subject.places().of(earlier.get(), "date"), "the version above it")
                        .withHelp("correct the date, or put the oldest version first"));
            }
            earlier = Optional.of(version);
        }
    }
}
