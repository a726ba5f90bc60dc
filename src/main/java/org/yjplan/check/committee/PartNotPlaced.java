package org.yjplan.check.committee;

import java.util.List;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordTree;
import org.yjplan.model.Report;

/** Every part that a report gives has a place in its prose, where the templates supplied with yjplan show it. */
final class PartNotPlaced extends Rule {
    private static final Set<String> TEMPLATES = Set.of("committee-report", "progress-report");

    private static final String REPORT = """
            documents: [{ id: report, template: committee-report }]
            reports:
              - id: scrutiny
                title: Youth justice plan
                committee: Cabinet
                date: 5 March 2020
                recommendations: [That Cabinet approves the plan.]
                sections: [{ id: asked, title: Recommendation, text: "%s" }]
            """;

    /**
     * A part that has to be placed.
     *
     * @param component its name in the record
     * @param insertion the name of the insertion that places it
     * @param there whether the report has it
     */
    private record Part(String component, String insertion, boolean there) {
        static List<Part> of(Report report) {
            return List.of(
                    new Part(
                            "recommendations",
                            "recommendations",
                            !report.recommendations().isEmpty()),
                    new Part(
                            "implications",
                            "implications",
                            !report.implications().isEmpty()),
                    new Part("route", "route", !report.route().isEmpty()),
                    new Part("contacts", "contacts", !report.contacts().isEmpty()),
                    new Part(
                            "backgroundPapers",
                            "background-papers",
                            !report.backgroundPapers().isEmpty()),
                    // A printed appendix is seen even if no list names it.
                    new Part(
                            "appendices",
                            "appendices",
                            report.appendices().stream().anyMatch(appendix -> !appendix.printed())));
        }
    }

    PartNotPlaced() {
        super(
                "YJ143",
                "part of a report that is not shown",
                "Recommendations, implications, the route, contacts, background papers and the list of appendices "
                        + "appear where the prose of a report places them, in the council's own order. This part is "
                        + "given but not placed, so readers do not see it. Put its insertion on a line of its own in "
                        + "a section.",
                REPORT.formatted("We ask Cabinet to decide."),
                REPORT.formatted("{{ recommendations }}"));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        Plan plan = context.plan();
        plan.documents().stream()
                .filter(document -> TEMPLATES.contains(document.template()))
                .flatMap((DocumentSpec document) -> plan.report(document).stream())
                .distinct()
                .forEach(report -> check(report, context));
    }

    private void check(Report report, CheckContext context) {
        List<String> texts = RecordTree.of(report).stream()
                .filter(Prose.class::isInstance)
                .map(prose -> ((Prose) prose).markdown())
                .toList();
        for (Part part : Part.of(report)) {
            if (part.there() && texts.stream().noneMatch(text -> locations(text, part.insertion()))) {
                context.report(at(
                                context.locations().key(report, part.component()),
                                "nothing places the %s, so the report does not show them"
                                        .formatted(part.insertion().replace('-', ' ')))
                        .withHelp("put {{ %s }} on a line of its own in a section".formatted(part.insertion())));
            }
        }
    }

    /** Whether a text has an insertion, however it is spaced. */
    private static boolean locations(String text, String insertion) {
        for (int at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at + 2)) {
            if (text.substring(at + 2).stripLeading().startsWith(insertion)) {
                return true;
            }
        }
        return false;
    }
}
