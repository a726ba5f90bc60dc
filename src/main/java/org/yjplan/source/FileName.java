package org.yjplan.source;

import java.util.ArrayDeque;
import java.util.Deque;
import org.yjplan.source.RefusedFile.Reason;

/** The names by which files of a {@link FileSource} are asked for. */
public final class FileName {
    private FileName() {}

    /**
     * A name without “.” and “..”. The same on every system, so that a plan can be read on all.
     *
     * @param written the name, such as {@code ./pictures/map.png}
     * @throws RefusedFile if it leads out of its source, or has a character that some systems do not allow
     */
    public static String within(String written) throws RefusedFile {
        if (written.indexOf('\\') >= 0) {
            throw new RefusedFile(written, Reason.BACKSLASHES);
        }
        boolean absolute = written.startsWith("/") || written.length() > 1 && written.charAt(1) == ':';
        Deque<String> steps = new ArrayDeque<>();
        boolean outside = absolute || written.indexOf('\0') >= 0;
        for (String step : written.split("/")) {
            if (step.equals("..")) {
                outside |= steps.pollLast() == null;
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        if (outside) {
            throw new RefusedFile(written, Reason.OUTSIDE);
        }
        return String.join("/", steps);
    }
}
