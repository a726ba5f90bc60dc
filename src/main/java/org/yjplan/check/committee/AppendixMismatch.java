package org.yjplan.check.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordTree;
import org.yjplan.model.Report;

/** An appendix that a report cites is about what the words around the citation are about. */
final class AppendixMismatch extends Rule {
    private static final int FEWEST = 3;

    AppendixMismatch() {
        super(
                "YJ234",
                "an appendix about another matter",
                "The paragraph shares no words with the title of the appendix that it cites, but most of the words of "
                        + "another title, which it does not cite. The number may be wrong.",
                MissingAppendix.REPORT
                        .replace("equality assessment", "assessment of its impact on equality")
                        .replace("Youth justice plan for the coming year", "Table of costs")
                        .formatted(1),
                MissingAppendix.REPORT
                        .replace("equality assessment", "assessment of its impact on equality")
                        .formatted(2));
    }

    @Override
    public void check(CheckContext context) {
        for (Report report : context.plan().reports()) {
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
                        .ifPresent(number -> context.report(finding(citation, number, report, context)));
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

    private Diagnostic finding(Citation citation, int meant, Report report, CheckContext context) {
        return at(
                        context.locations().text(citation.prose()).locate(citation.start(), citation.end()),
                        "appendix %d is “%s”; this seems to be about appendix %d"
                                .formatted(
                                        citation.number(),
                                        report.appendices()
                                                .get(citation.number() - 1)
                                                .title(),
                                        meant))
                .withRelated(context.locations().of(report.appendices().get(meant - 1), "title"), "appendix " + meant)
                .withHelp("correct the number, or write [](#appendix-%s), which stays correct"
                        .formatted(report.appendices().get(meant - 1).id()));
    }
}
