package org.yjplan.check.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.check.reference.Identifiers.Given;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.RecordTree;
import org.yjplan.model.RecordType;
import org.yjplan.model.Report;

/**
 * No two records of a kind have the same id. A report is a document of its own: the ids of its sections and appendices differ
 * only within it.
 */
final class DuplicateIdentifier extends Rule {
    DuplicateIdentifier() {
        super(
                "YJ221",
                Severity.ERROR,
                "the same id is given twice",
                "Two things of the same kind have the same id, so that a reference to it could mean either. Give one "
                        + "of them another id, and correct the references that mean it.",
                """
                people:
                  - { id: chief-officer, office: Chief Constable }
                  - { id: chief-officer, office: Chief Probation Officer }
                signoffs: [{ person: chief-officer }]
                """,
                """
                people:
                  - { id: chief-constable, office: Chief Constable }
                  - { id: chief-probation-officer, office: Chief Probation Officer }
                signoffs: [{ person: chief-constable }, { person: chief-probation-officer }]
                """);
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(CheckContext context) {
        List<Record> outside = new ArrayList<>(context.records());
        for (Report report : context.plan().reports()) {
            List<Record> whole = RecordTree.of(report);
            List<Record> within = whole.subList(1, whole.size());
            check(within, context);
            Set<Record> same = Collections.newSetFromMap(new IdentityHashMap<>());
            same.addAll(within);
            outside.removeIf(same::contains);
        }
        check(outside, context);
    }

    private void check(List<Record> records, CheckContext context) {
        for (List<Given> kind : Identifiers.of(records).kinds()) {
            Map<String, Given> first = new HashMap<>();
            for (Given given : kind) {
                Given earlier = first.putIfAbsent(given.id(), given);
                if (earlier != null) {
                    context.report(at(
                                    context.locations().of(given.owner(), given.component()),
                                    "there is already %s “%s”"
                                            .formatted(
                                                    RecordType.of(given.owner()).withArticle(), given.id()))
                            .withRelated(
                                    context.locations().of(earlier.owner(), earlier.component()), "first given here")
                            .withHelp("give one of them another id"));
                }
            }
        }
    }
}
