package org.yjplan.cli;

/** What a run returns to the shell. */
final class ExitCode {
    /** Success; warnings do not count. */
    static final int CLEAN = 0;

    /** At least one finding is an error. */
    static final int FINDINGS = 1;

    /** The command line was wrong, a file could not be written, or yjplan itself failed. */
    static final int FAULT = 2;

    private ExitCode() {}
}
