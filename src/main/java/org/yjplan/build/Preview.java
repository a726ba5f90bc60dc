package org.yjplan.build;

import java.util.List;
import java.util.Optional;
import org.yjplan.model.Plan;

/**
 * A plan in its present state: its findings, and those of its documents that could be composed.
 *
 * @param plan the plan; there whenever its records could be made
 * @param whole whether nothing of it had to be left out because it could not be read
 * @param result what was found
 * @param documents its documents, on their pages
 */
public record Preview(Optional<Plan> plan, boolean whole, BuildResult result, List<PlanDocument> documents) {
    /** Copies the list. */
    public Preview {
        documents = List.copyOf(documents);
    }
}
