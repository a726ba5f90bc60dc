package org.yjplan.template;

import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;

/** An insertion without a value. */
final class InsertionFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic finding;

    InsertionFault(DiagnosticType type, Location location, String message, String help) {
        super(message, null, false, false);
        this.finding = type.at(location, message).withHelp(help);
    }

    Diagnostic finding() {
        return finding;
    }
}
