package org.yjplan.cli;

import java.util.ArrayList;
import org.yjplan.report.ReportFormat;

/** Reads the name of a form in which findings can be had. */
final class ReportFormatName extends ChoiceName<ReportFormat> {
    ReportFormatName() {
        super(ReportFormat.class, "is no form of a report");
    }

    /** The names of all forms, for the help of a command. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(words(ReportFormat.class));
        }
    }
}
