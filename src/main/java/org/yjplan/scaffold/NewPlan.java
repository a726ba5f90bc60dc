package org.yjplan.scaffold;

import java.nio.file.Path;
import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceLines;

/**
 * The result of creating a plan.
 *
 * @param files the files that were written; none if something was wrong
 * @param findings what is wrong with last year's plan, so that none can be made from it
 * @param lines the text that the findings point at
 */
public record NewPlan(List<Path> files, List<Diagnostic> findings, SourceLines lines) {
    /** Copies the lists. */
    public NewPlan {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }
}
