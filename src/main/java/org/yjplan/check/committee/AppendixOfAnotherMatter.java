package org.yjplan.check.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.RecordTree;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Prose;
import org.yjplan.model.Report;

/** An appendix that a report cites is about what the words around the citation are about. */
final class AppendixOfAnotherMatter implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ234",
            Severity.WARNING,
            "an appendix about another matter",
            "The paragraph shares no word with the title of the appendix that it cites, and most words with the title of another, "
                    + "which it does not cite. The number may be the wrong one.");

    private static final int FEWEST = 3;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        String report = AppendixNotThere.REPORT.replace("equality assessment", "assessment of its impact on equality");
        return new Examples(
                report.replace("Youth justice plan for the coming year", "Table of costs")
                        .formatted(1),
                report.formatted(2));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Report report : subject.plan().reports()) {
            List<TitleWords> titles = report.appendices().stream()
                    .map(appendix -> TitleWords.of(appendix.title()))
                    .toList();
            List<Citation> citations = new ArrayList<>();
            for (Record part : RecordTree.of(report)) {
                if (part instanceof Prose prose) {
                    citations.addAll(Citation.of(prose, report));
                }
            }
            for (Citation citation : citations) {
                meant(citation, citations, titles)
                        .ifPresent(number -> sink.accept(finding(citation, number, report, subject)));
            }
        }
    }

    /** The number of the appendix that a citation seems to mean, if that is another one. */
    private static Optional<Integer> meant(Citation citation, List<Citation> all, List<TitleWords> titles) {
        int cited = citation.number() - 1;
        if (cited < 0 || cited >= titles.size() || titles.get(cited).countIn(citation.passage()) > 0) {
            return Optional.empty();
        }
        for (int i = 0; i < titles.size(); i++) {
            int number = i + 1;
            int shared = titles.get(i).countIn(citation.passage());
            boolean citedToo = all.stream().anyMatch(other -> other.number() == number && citation.shares(other));
            if (!citedToo && shared >= FEWEST && 2 * shared > titles.get(i).size()) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private static Diagnostic finding(Citation citation, int meant, Report report, Subject subject) {
        return TYPE.at(
                        subject.places().text(citation.prose()).locate(citation.start(), citation.end()),
                        "appendix %d is “%s”; this seems to be about appendix %d"
                                .formatted(
                                        citation.number(),
                                        report.appendices()
                                                .get(citation.number() - 1)
                                                .title(),
                                        meant))
                .withRelated(subject.places().of(report.appendices().get(meant - 1), "title"), "appendix " + meant)
                .withHelp("correct the number, or write [](#appendix-%s), which keeps itself right"
                        .formatted(report.appendices().get(meant - 1).id()));
    }
}
