package org.yjplan.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yjplan.check.Identifiers.Given;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Plan;
import org.yjplan.source.SourceMap;

/** No two records of a kind have the same id. */
final class DuplicateIdentifier implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ221",
            Severity.ERROR,
            "two have the same id",
            "Two things of the same kind have the same id, so that a reference to it could mean either. Give one of them "
                    + "another id, and correct the references that mean it.");

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public void check(Plan plan, SourceMap places, Consumer<Diagnostic> sink) {
        for (List<Given> kind : Identifiers.of(RecordTree.of(plan)).kinds()) {
            Map<String, Given> first = new HashMap<>();
            for (Given given : kind) {
                Given earlier = first.putIfAbsent(given.id(), given);
                if (earlier != null) {
                    sink.accept(TYPE.at(
                                    places.of(given.owner(), given.component()),
                                    "there is already %s “%s”"
                                            .formatted(
                                                    KindNames.withArticle(
                                                            given.owner().getClass()),
                                                    given.id()))
                            .withRelated(places.of(earlier.owner(), earlier.component()), "first given here")
                            .withHelp("give one of them another id"));
                }
            }
        }
    }
}
