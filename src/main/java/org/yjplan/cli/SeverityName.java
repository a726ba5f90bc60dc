package org.yjplan.cli;

import java.util.ArrayList;
import org.yjplan.diagnostic.Severity;

/** Converts the name of a severity. */
final class SeverityName extends ChoiceName<Severity> {
    SeverityName() {
        super(Severity.class, "is not a severity");
    }

    /** The names of all severities, for a command's help. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(words(Severity.class));
        }
    }
}
