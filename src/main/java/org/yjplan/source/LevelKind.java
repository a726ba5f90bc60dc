package org.yjplan.source;

import org.yjplan.model.Level;

/** Marks on a risk scale: {@code 3}, {@code C}, {@code High}. Whether the scale has such a mark is for a rule to say. */
final class LevelKind implements ScalarKind<Level> {
    @Override
    public String noun() {
        return "a mark";
    }

    @Override
    public boolean hasNought() {
        return true;
    }

    @Override
    public Reading<Level> read(String text) {
        return Reading.of(new Level(text));
    }
}
