package org.yjplan.cli;

import java.util.ArrayList;
import org.yjplan.diagnostic.Severity;

/** Reads how much a finding matters. */
final class SeverityName extends ChoiceName<Severity> {
    SeverityName() {
        super(Severity.class, "is no severity");
    }

    /** The names of all severities, for the help of a command. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(words(Severity.class));
        }
    }
}
