package org.yjplan.build;

import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceLines;

/**
 * The result of building a plan.
 *
 * @param findings everything found, in reading order
 * @param lines the text that the findings point at
 * @param documents the ids of the documents that the plan has
 * @param files what was published; nothing if there was an error
 */
public record BuildResult(List<Diagnostic> findings, SourceLines lines, List<String> documents, List<BuiltFile> files) {
    /** Copies the lists. */
    public BuildResult {
        findings = List.copyOf(findings);
        documents = List.copyOf(documents);
        files = List.copyOf(files);
    }

    /** Whether a finding of severity error stopped the build. */
    public boolean failed() {
        return findings.stream().anyMatch(Diagnostic::isError);
    }
}
