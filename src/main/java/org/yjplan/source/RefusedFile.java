package org.yjplan.source;

/** A file that a {@link FileSource} refuses to read. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Reason {
        /** The name has backslashes, which are characters on one system and separators on another. */
        BACKSLASHES,
        /** The name, or a link of that name, leads out of the source. */
        OUTSIDE,
        /** There is nothing of that name. */
        MISSING,
        /** It is not a regular file. */
        NO_FILE,
        /** The file is larger than is allowed. */
        TOO_LARGE,
        /** The file exists but cannot be read. */
        UNREADABLE
    }

    private final String file;
    private final Reason reason;

    RefusedFile(String file, Reason reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    /** The name that was requested. */
    public String file() {
        return file;
    }

    /** Why it is refused. */
    public Reason reason() {
        return reason;
    }
}
