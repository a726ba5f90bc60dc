package org.yjplan.serve;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yjplan.build.BuildResult;
import org.yjplan.build.PlanDocument;
import org.yjplan.build.Preview;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.serve.ShownDocument.Freshness;

/**
 * A plan as it was at one time, with the last good page of every document. Immutable.
 *
 * @param number counts the snapshots of a plan, from 1
 * @param plan the plan, if its records could be created
 * @param result the findings
 * @param documents the documents that can be shown, by id, in the order of the plan
 */
record PlanSnapshot(int number, Optional<Plan> plan, BuildResult result, Map<String, ShownDocument> documents) {

    /** The first snapshot of a plan. */
    static PlanSnapshot first(Preview preview, Instant now) {
        return after(0, Map.of(), preview, now);
    }

    /**
     * The snapshot after this one. If the plan cannot be read, or a document cannot be built, its earlier page is kept.
     */
    PlanSnapshot next(Preview preview, Instant now) {
        return after(number, documents, preview, now);
    }

    private static PlanSnapshot after(int number, Map<String, ShownDocument> earlier, Preview preview, Instant now) {
        Map<String, ShownDocument> documents = new LinkedHashMap<>();
        for (PlanDocument document : preview.documents()) {
            String id = document.spec().id();
            ShownDocument kept = earlier.get(id);
            boolean keep = !preview.whole() && kept != null && kept.freshness() != Freshness.PARTIAL;
            documents.put(
                    id,
                    keep
                            ? kept.keptFromEarlier()
                            : new ShownDocument(
                                    document, preview.whole() ? Freshness.CURRENT : Freshness.PARTIAL, now));
        }
        earlier.forEach((id, document) -> {
            if (mayReturn(id, preview)) {
                documents.computeIfAbsent(id, missing -> document.keptFromEarlier());
            }
        });
        return new PlanSnapshot(number + 1, preview.plan(), preview.result(), documents);
    }

    /** Whether the plan still asks for a document that could not be built, as far as that is known. */
    private static boolean mayReturn(String id, Preview preview) {
        Set<String> asked = preview.plan().map(Plan::documents).orElse(List.of()).stream()
                .map(DocumentSpec::id)
                .collect(Collectors.toSet());
        return !preview.whole() || asked.isEmpty() || asked.contains(id);
    }
}
