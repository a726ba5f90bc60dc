package org.yjplan.layout;

import java.util.List;

/**
 * A page with everything on it.
 *
 * @param width of the paper, in points
 * @param height of the paper, in points
 * @param fragments the marks on it, in the order in which they are painted
 */
public record LaidPage(float width, float height, List<Fragment> fragments) {
    /** Copies the list. */
    public LaidPage {
        fragments = List.copyOf(fragments);
    }
}
