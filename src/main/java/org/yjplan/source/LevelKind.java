package org.yjplan.source;

import java.util.Map;
import org.yjplan.language.Wording;
import org.yjplan.model.Level;

/** Marks on a risk scale: {@code 3}, {@code C}, {@code High}. A rule checks whether the scale has such a mark. */
final class LevelKind implements ValueKind<Level> {
    @Override
    public Class<Level> type() {
        return Level.class;
    }

    @Override
    public String noun() {
        return "a mark";
    }

    @Override
    public boolean hasZero() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.types("string", "number");
    }

    @Override
    public String words(Level level, Wording wording) {
        return level.text();
    }

    @Override
    public ParseResult<Level> read(String text) {
        return ParseResult.of(new Level(text));
    }
}
