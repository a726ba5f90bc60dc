package org.yjplan.build;

import java.util.List;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.TemplateFaults;

/**
 * Keeps back findings that only follow from earlier ones. What could not be read is left out of the plan, so that
 * references to it would seem to lead nowhere; and what a rule has said of a reference, the template need not say again.
 */
final class KnockOnFilter implements Consumer<Diagnostic> {
    private static final String REFERENCES = "YJ2";
    private static final String TEMPLATES = "YJ16";

    private final List<Diagnostic> findings;
    private final boolean misread;

    /**
     * A filter in front of a list.
     *
     * @param findings takes what is let through; holds what reading has found
     */
    KnockOnFilter(List<Diagnostic> findings) {
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
        String id = finding.type().id();
        if (finding.type().equals(TemplateFaults.NOTHING_WITH_ID)) {
            return misread
                    || findings.stream().anyMatch(earlier -> earlier.type().id().startsWith(REFERENCES));
        }
        return misread && (id.startsWith(REFERENCES) || id.startsWith(TEMPLATES));
    }
}
