package org.yjplan.render.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bookmarks of a document. Word allows letters, digits and underscores, at most 40 of them (ECMA-376 part 1,
 * 17.13.6.2), so ids are adapted to that; names that begin with an underscore are hidden from the reader.
 */
final class Bookmarks {
    private static final int LONGEST = 40;
    /** Word removes bookmarks that begin with _Toc when it refreshes the contents, but keeps these. */
    private static final String PREFIX = "_Ref_";

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private int next;

    /** Bookmarks for the ids in a document. */
    Bookmarks(List<String> ids) {
        Set<String> taken = new HashSet<>();
        for (String id : ids) {
            names.computeIfAbsent(id, key -> unique(key, taken));
        }
    }

    private static String unique(String id, Set<String> taken) {
        StringBuilder bent = new StringBuilder(PREFIX);
        for (int i = 0; i < id.length() && bent.length() < LONGEST; i++) {
            char c = id.charAt(i);
            bent.append(isPlain(c) ? c : '_');
        }
        String name = bent.toString();
        // Word treats names that differ only in case as the same.
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String suffix = "_" + copy;
            name = bent.substring(0, Math.min(bent.length(), LONGEST - suffix.length())) + suffix;
        }
        return name;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** The bookmark of an id; empty if the document has no such id. */
    Optional<String> nameOf(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /** Writes a bookmark around content. An id that was placed before is not placed again. */
    void around(WordXml xml, Optional<String> id, Runnable content) {
        Optional<String> name = id.flatMap(this::nameOf).filter(placed::add);
        if (name.isEmpty()) {
            content.run();
            return;
        }
        int number = next++;
        xml.empty("w:bookmarkStart").attribute("w:id", number).attribute("w:name", name.get());
        content.run();
        xml.empty("w:bookmarkEnd").attribute("w:id", number);
    }
}
