package org.yjplan.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A plan that the preview shows.
 *
 * @param name what it is called, as no other is: the name of its folder
 * @param folder its folder
 */
record ServedPlan(String name, Path folder) {
    /** The name as a part of an address. */
    String inAddress() {
        return inAddress(name);
    }

    /** A name as a part of an address. */
    static String inAddress(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
