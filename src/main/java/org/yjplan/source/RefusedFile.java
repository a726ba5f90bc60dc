package org.yjplan.source;

/** A file that a {@link FileSource} does not give out. */
public final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a file is not given out. */
    public enum Reason {
        /** The name has backslashes, which are read as such on one system and as separators on another. */
        BACKSLASHES,
        /** The name, or a link that stands there, leads out of the source. */
        OUTSIDE,
        /** Nothing of that name is there. */
        MISSING,
        /** What is there is no regular file. */
        NO_FILE,
        /** The file is larger than is allowed. */
        TOO_LARGE,
        /** The file is there and cannot be read. */
        UNREADABLE
    }

    private final String file;
    private final Reason reason;

    RefusedFile(String file, Reason reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    /** The name by which it was asked for. */
    public String file() {
        return file;
    }

    /** Why it is not given out. */
    public Reason reason() {
        return reason;
    }
}
