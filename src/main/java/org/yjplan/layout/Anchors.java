package org.yjplan.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The positions of everything with an id. */
final class Anchors {
    private final Map<String, Position> places = new LinkedHashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    void add(Anchor anchor, Position position) {
        if (!anchor.id().isEmpty()) {
            places.putIfAbsent(anchor.id(), position);
        }
        if (anchor.level().isPresent()) {
            bookmarks.add(new Bookmark(anchor.level().getAsInt(), anchor.title(), position));
        }
    }

    Map<String, Position> places() {
        return places;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }
}
