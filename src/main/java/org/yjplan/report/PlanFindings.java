package org.yjplan.report;

import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceLines;

/**
 * What was found in one plan.
 *
 * @param plan its folder, as it was named
 * @param findings the findings, in reading order
 * @param lines the text that they point at
 */
public record PlanFindings(String plan, List<Diagnostic> findings, SourceLines lines) {
    /** Copies the list. */
    public PlanFindings {
        findings = List.copyOf(findings);
    }
}
