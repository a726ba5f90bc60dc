package org.yjplan.check.names;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordTree;
import org.yjplan.model.Report;
import org.yjplan.model.Section;

/** Every acronym is spelt out where it is first used, or in the glossary. */
final class NotSpeltOut extends Rule {
    private static final String HELP = "spell it out here with the acronym in brackets, or add it to the glossary";

    private static final String SECTION = """
            sections:
              - id: board
                title: The board
                text: |
                  The %s reports to the board.
            """;

    NotSpeltOut() {
        super(
                "YJ240",
                "an acronym that is not spelt out where it is first used",
                "Councillors, parents and young people, who read the plan, do not know professional acronyms. Spell it "
                        + "out where it is first used, as in “Youth Offending Service (YOS)”, or add it to the "
                        + "glossary.",
                SECTION.formatted("YOMB"),
                SECTION.formatted("Youth Offending Management Board (YOMB)"));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        Acronyms acronyms = Acronyms.of(context);
        List<Set<Record>> documents = documents(context.plan());
        acronyms.uses().forEach((acronym, uses) -> {
            if (!acronyms.isExplained(acronym)) {
                context.report(at(uses.get(0).location(), "“%s” is never spelt out".formatted(acronym))
                        .withHelp(HELP));
            } else if (!acronyms.isListed(acronym)) {
                documents.forEach(document -> early(acronym, uses, document).ifPresent(context::report));
            }
        });
    }

    /** The contents of the plan's own sections, and of those of each report: only there is the order that of the page. */
    private static List<Set<Record>> documents(Plan plan) {
        return Stream.concat(Stream.of(plan.sections()), plan.reports().stream().map(Report::sections))
                .map(NotSpeltOut::held)
                .toList();
    }

    private static Set<Record> held(List<Section> sections) {
        Set<Record> held = Collections.newSetFromMap(new IdentityHashMap<>());
        sections.forEach(section -> held.addAll(RecordTree.of(section)));
        return held;
    }

    /** An acronym that the prose of a document spells out, but not in the sentence that first uses it. */
    private Optional<Diagnostic> early(String acronym, List<CapitalisedWord> uses, Set<Record> document) {
        List<CapitalisedWord> inProse = uses.stream()
                .filter(use -> use.owner() instanceof Prose && document.contains(use.owner()))
                .toList();
        Optional<CapitalisedWord> speltOut =
                uses.stream().filter(Acronyms::isSpeltOut).findFirst();
        return speltOut.filter(use -> inProse.contains(use)
                        && use.sentence() != inProse.get(0).sentence())
                .map(use -> at(inProse.get(0).location(), "“%s” is used before it is spelt out".formatted(acronym))
                        .withRelated(use.location(), "spelt out only here")
                        .withHelp(HELP));
    }
}
