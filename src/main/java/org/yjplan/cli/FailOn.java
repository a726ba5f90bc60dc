package org.yjplan.cli;

import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Severity;
import picocli.CommandLine.Option;

/** Which findings make a command end with {@link ExitCode#FINDINGS}, so that a CI job can be stricter than a build. */
final class FailOn {
    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = SeverityName.class,
            completionCandidates = SeverityName.Names.class,
            description = "End with exit code 1 on findings of this severity or above: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}.")
    private Severity least = Severity.ERROR;

    /** Whether any of these findings is severe enough. */
    boolean applies(List<Diagnostic> findings) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(least) <= 0);
    }
}
