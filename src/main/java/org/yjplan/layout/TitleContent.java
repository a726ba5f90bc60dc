package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a title page.
 *
 * @param rise how much higher than usual it starts, in points: the height of what is above its words
 * @param upper from the top down
 * @param lower at the foot
 */
record TitleContent(float rise, List<Content> upper, List<Content> lower) implements Content {
    @Override
    public Widths widths() {
        return all().widths();
    }

    /** As ordinary content, where it is not a page of its own. */
    @Override
    public void flow(PieceCollector pieces, float x, float width) {
        all().flow(pieces, x, width);
    }

    private StackContent all() {
        List<Content> all = new ArrayList<>(upper);
        all.addAll(lower);
        return new StackContent(all);
    }
}
