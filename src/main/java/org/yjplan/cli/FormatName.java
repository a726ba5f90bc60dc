package org.yjplan.cli;

import java.util.ArrayList;
import org.yjplan.model.Format;

/** Reads the name of a format as a plan and a file name write it. */
final class FormatName extends ChoiceName<Format> {
    FormatName() {
        super(Format.class, "is no format");
    }

    /** The names of all formats, for the help of a command. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(words(Format.class));
        }
    }
}
