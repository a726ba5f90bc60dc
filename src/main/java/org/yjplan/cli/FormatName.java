package org.yjplan.cli;

import java.util.ArrayList;
import org.yjplan.model.Format;

/** Converts the name of a format, spelt as in plans and file names. */
final class FormatName extends ChoiceName<Format> {
    FormatName() {
        super(Format.class, "is not a format");
    }

    /** The names of all formats, for a command's help. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(words(Format.class));
        }
    }
}
