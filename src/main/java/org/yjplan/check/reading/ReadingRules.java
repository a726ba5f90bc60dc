package org.yjplan.check.reading;

import java.util.List;
import org.yjplan.check.rule.Rule;

/** The rules of this package. */
public final class ReadingRules {
    private ReadingRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                new LongSentence(),
                new LongParagraph(),
                new LinkWords(),
                new BlockCapitals(),
                new HeadingLevels(),
                new PictureWords(),
                new TableWithoutHeading());
    }
}
