package org.yjplan.source;

import java.util.Collection;
import java.util.Optional;
import org.yjplan.diagnostic.NearestName;

/** What the author most likely meant to write. */
final class Suggestion {
    /** Longer words are not typing mistakes; comparing them would take long. */
    private static final int LONGEST = 60;

    private Suggestion() {}

    /** The nearest of some names, if one is near. */
    static Optional<String> nearest(String written, Collection<String> names) {
        return written.length() > LONGEST
                ? Optional.empty()
                : NearestName.of(written.replace('_', '-').replace(' ', '-'), names);
    }

    /** A text as an identifier: lower-case letters, digits, and hyphens for everything else. */
    static Optional<String> identifier(String written) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < written.length() && slug.length() < LONGEST; i++) {
            char c = written.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                slug.append(lower);
            } else if (c != '\'' && c != '’' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        if (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.length() == 0 ? Optional.empty() : Optional.of(slug.toString());
    }
}
