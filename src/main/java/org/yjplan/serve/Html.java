package org.yjplan.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yjplan.render.html.Escape;
import org.yjplan.report.Shown;

/** Markup that is safe to send: all text inserted into it is escaped. Immutable. */
final class Html {
    static final Html NOTHING = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * Markup with parts inserted.
     *
     * @param pattern trusted markup, as {@link String#format} takes it
     * @param parts what is inserted: markup unchanged, anything else as text
     */
    static Html of(String pattern, Object... parts) {
        return new Html(
                pattern.formatted(Arrays.stream(parts).map(Html::escaped).toArray()));
    }

    static Html all(List<Html> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.markup));
        return new Html(all.toString());
    }

    /** Markup with a part inserted; nothing if there is no part. */
    static Html ifPresent(String pattern, Optional<?> part) {
        return part.map(given -> of(pattern, given)).orElse(NOTHING);
    }

    private static String escaped(Object part) {
        return part instanceof Html html ? html.markup : Escape.html(Shown.safe(String.valueOf(part)));
    }

    @Override
    public String toString() {
        return markup;
    }
}
