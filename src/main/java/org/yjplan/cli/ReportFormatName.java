package org.yjplan.cli;

import java.util.ArrayList;
import org.yjplan.report.ReportFormat;

/** Converts the name of a report format. */
final class ReportFormatName extends ChoiceName<ReportFormat> {
    ReportFormatName() {
        super(ReportFormat.class, "is not a report format");
    }

    /** The names of all formats, for a command's help. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(words(ReportFormat.class));
        }
    }
}
