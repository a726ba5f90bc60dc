package org.yjplan.build;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yjplan.check.Checker;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.prose.ProseFaults;
import org.yjplan.source.SourceFaults;
import org.yjplan.template.TemplateFaults;

/**
 * Keeps back findings that only follow from earlier ones. What could not be read is left out of the plan, so that
 * references to it would seem to lead nowhere; and what a rule has said of a reference, or the reader of a character, need not be said again.
 */
final class ConsequentialFindings implements Consumer<Diagnostic> {
    /** What may only seem so because a part of the plan could not be read. */
    private static final Set<DiagnosticType> OF_WHAT_IS_MISSING = Set.of(
            ProseFaults.UNKNOWN_ARGUMENT,
            ProseFaults.NO_VALUE,
            ProseFaults.NO_CHANGE,
            TemplateFaults.UNDEFINED,
            TemplateFaults.NOTHING_WITH_ID,
            TemplateFaults.NO_REPORT,
            BuildFaults.DANGLING_REFERENCE,
            Checker.UNKNOWN_REFERENCE);

    /** What templates say of an id that leads nowhere. */
    private static final Set<DiagnosticType> OF_A_REFERENCE =
            Set.of(TemplateFaults.NOTHING_WITH_ID, TemplateFaults.NO_REPORT);

    private final List<Diagnostic> findings;
    private final boolean misread;

    /**
     * A filter in front of a list.
     *
     * @param findings takes what is let through; holds what reading has found
     */
    ConsequentialFindings(List<Diagnostic> findings) {
        this.findings = findings;
        this.misread = findings.stream().anyMatch(Diagnostic::isError);
    }

    @Override
    public void accept(Diagnostic finding) {
        if (!follows(finding)) {
            findings.add(finding);
        }
    }

    private boolean follows(Diagnostic finding) {
        if (misread && OF_WHAT_IS_MISSING.contains(finding.type())) {
            return true;
        }
        if (finding.type().equals(BuildFaults.MISSING_GLYPH)) {
            return alreadyFound(SourceFaults.CHARACTER);
        }
        return OF_A_REFERENCE.contains(finding.type()) && alreadyFound(Checker.UNKNOWN_REFERENCE);
    }

    private boolean alreadyFound(DiagnosticType type) {
        return findings.stream().anyMatch(earlier -> earlier.type().equals(type));
    }
}
