package org.yjplan.cli;

/** A command line that cannot be carried out, with a message for the person who typed it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
