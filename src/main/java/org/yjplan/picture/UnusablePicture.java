package org.yjplan.picture;

import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;

/** A file that documents cannot hold as a picture. */
public final class UnusablePicture extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient DiagnosticType type;
    private final String help;

    /**
     * A file that cannot be used.
     *
     * @param type what is wrong with it
     * @param message the same about this file, as in “is a GIF”
     * @param help how to put it right
     */
    UnusablePicture(DiagnosticType type, String message, String help) {
        super(message);
        this.type = type;
        this.help = help;
    }

    /** A file that is damaged. */
    static UnusablePicture broken(String message) {
        return new UnusablePicture(PictureFaults.BROKEN_PICTURE, message, "export the picture again");
    }

    /**
     * The finding.
     *
     * @param name the file, as its author named it
     * @param location where it is named
     */
    public Diagnostic at(String name, Location location) {
        return type.at(location, "“" + name + "” " + getMessage()).withHelp(help);
    }
}
