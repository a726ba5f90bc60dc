package org.yjplan.check.committee;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordTree;
import org.yjplan.model.Report;

/** Every appendix that a report cites by number is among its appendices. */
final class MissingAppendix extends Rule {
    static final String REPORT = """
            reports:
              - id: scrutiny
                title: Youth justice plan
                committee: Cabinet
                date: 5 March 2020
                sections:
                  - id: background
                    title: Background
                    text: |
                      The equality assessment is attached (Appendix %d).
                appendices:
                  - { id: plan, title: Youth justice plan for the coming year }
                  - { id: equality, title: Equality impact assessment of the plan }
            """;

    MissingAppendix() {
        super(
                "YJ235",
                "a missing appendix",
                "The report cites an appendix by a number that none of its appendices has. One may have been removed "
                        + "or moved. Write [](#appendix-id) instead, with the id of the appendix: that reads "
                        + "“appendix 2”, and stays correct when the list changes.",
                REPORT.formatted(3),
                REPORT.formatted(2));
    }

    @Override
    public void check(CheckContext context) {
        for (Report report : context.plan().reports()) {
            for (Record part : RecordTree.of(report)) {
                if (part instanceof Prose prose) {
                    Citation.of(prose, report).forEach(citation -> check(citation, report, context));
                }
            }
        }
    }

    private void check(Citation citation, Report report, CheckContext context) {
        int last = report.appendices().size();
        if (citation.number() < 1 || citation.number() > last) {
            context.report(at(
                            context.locations().text(citation.prose()).locate(citation.start(), citation.end()),
                            "there is no appendix %d: the report has %s"
                                    .formatted(citation.number(), last == 0 ? "none" : "only " + last))
                    .withHelp(
                            last == 0
                                    ? "list it under “appendices”, or correct the sentence"
                                    : "correct the number, or write [](#appendix-%s), which stays correct"
                                            .formatted(report.appendices()
                                                    .get(last - 1)
                                                    .id())));
        }
    }
}
