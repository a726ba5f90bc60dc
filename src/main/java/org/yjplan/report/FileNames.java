package org.yjplan.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names files relative to one folder, with forward slashes, so that a report is the same on every machine. */
public final class FileNames {
    private final Path base;

    /**
     * Names relative to a folder.
     *
     * @param base the folder, such as the current one
     */
    public FileNames(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    /** The name of a file; unchanged if it is not in the folder. */
    String of(String file) {
        try {
            Path path = Path.of(file);
            Path absolute = base.resolve(path).normalize();
            return absolute.startsWith(base) && !absolute.equals(base)
                    ? base.relativize(absolute).toString().replace('\\', '/')
                    : file;
        } catch (InvalidPathException e) {
            return file;
        }
    }

    /** The same as a relative reference (RFC 3986), in which spaces and the like are escaped. */
    String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : of(file).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append('%').append("%02X".formatted((int) c));
            }
        }
        return uri.toString();
    }
}
