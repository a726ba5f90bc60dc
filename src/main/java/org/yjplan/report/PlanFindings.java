package org.yjplan.report;

import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceLines;

/**
 * The findings in one plan.
 *
 * @param plan its folder, as named on the command line
 * @param findings the findings, in reading order
 * @param lines the lines that they point at
 */
public record PlanFindings(String plan, List<Diagnostic> findings, SourceLines lines) {
    /** Copies the list. */
    public PlanFindings {
        findings = List.copyOf(findings);
    }
}
