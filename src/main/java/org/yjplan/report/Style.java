package org.yjplan.report;

import org.yjplan.diagnostic.Severity;

/** How the parts of a report are emphasised, such as by colour on a terminal. */
public interface Style {
    /** No style at all, for files and pipes. */
    Style PLAIN = new Style() {
        @Override
        public String severity(Severity severity, String text) {
            return text;
        }

        @Override
        public String strong(String text) {
            return text;
        }

        @Override
        public String faint(String text) {
            return text;
        }
    };

    /** Colours by the escape sequences of ECMA-48, section 8.3.117 (SGR), that terminals know. */
    Style COLOURED = new Style() {
        private static final String END = "\u001B[0m";

        @Override
        public String severity(Severity severity, String text) {
            return switch (severity) {
                case ERROR -> "\u001B[1;31m" + text + END;
                case WARNING -> "\u001B[1;33m" + text + END;
                case INFO -> "\u001B[1;36m" + text + END;
            };
        }

        @Override
        public String strong(String text) {
            return "\u001B[1m" + text + END;
        }

        @Override
        public String faint(String text) {
            return "\u001B[2m" + text + END;
        }
    };

    /** Marks what shows how severe a finding is: the word for it and the carets. */
    String severity(Severity severity, String text);

    /** Marks what should be read first. */
    String strong(String text);

    /** Marks what is less important, such as line numbers. */
    String faint(String text);
}
