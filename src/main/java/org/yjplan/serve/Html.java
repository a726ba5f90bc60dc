package org.yjplan.serve;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.report.SafeText;

/** Markup of pages with text of plans in it: a character that would be invisible, or would hide others, is replaced. */
final class Html {
    private Html() {}

    /** Markup with parts inserted, as {@link SafeMarkup#of} takes them. */
    static SafeMarkup of(String pattern, Object... parts) {
        return SafeMarkup.of(pattern, Arrays.stream(parts).map(Html::shown).toArray());
    }

    /** Markup with a part inserted; nothing if there is no part. */
    static SafeMarkup ifPresent(String pattern, Optional<?> part) {
        return SafeMarkup.ifPresent(pattern, part.map(Html::shown));
    }

    private static Object shown(Object part) {
        return part instanceof SafeMarkup ? part : SafeText.safe(String.valueOf(part));
    }
}
