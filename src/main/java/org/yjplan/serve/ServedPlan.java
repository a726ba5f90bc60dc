package org.yjplan.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A plan that the preview shows.
 *
 * @param name its name, which no other plan has: that of its folder
 * @param folder its folder
 */
record ServedPlan(String name, Path folder) {
    /** The name as part of a path. */
    String inPath() {
        return inPath(name);
    }

    /** A name as part of a path. */
    static String inPath(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
