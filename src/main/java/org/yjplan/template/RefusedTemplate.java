package org.yjplan.template;

import java.io.IOException;
import org.yjplan.diagnostic.Diagnostic;

/** A template that uses what no template may. */
final class RefusedTemplate extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic finding;

    RefusedTemplate(Diagnostic finding) {
        super(finding.message());
        this.finding = finding;
    }

    Diagnostic finding() {
        return finding;
    }
}
