package org.yjplan.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.document.Metadata;

/**
 * A document laid out: its pages, and the structure that the text on them belongs to. Immutable.
 *
 * @param metadata the metadata of the document
 * @param pages the pages, at least one
 * @param structure the root of the structure
 * @param places where the things with an id start
 * @param bookmarks the headings in order
 * @param missing the characters that no font has, each once for every origin
 */
public record Layout(
        Metadata metadata,
        List<LaidPage> pages,
        Element structure,
        Map<String, Position> places,
        List<Bookmark> bookmarks,
        List<MissingGlyph> missing)
        implements PageIndex {

    /** Copies the collections. */
    public Layout {
        pages = List.copyOf(pages);
        places = Map.copyOf(places);
        bookmarks = List.copyOf(bookmarks);
        missing = List.copyOf(missing);
    }

    /** Where a heading or table starts; empty if the document has no such id. */
    public Optional<Position> placeOf(String id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    public OptionalInt pageOf(String id) {
        return placeOf(id).map(place -> OptionalInt.of(place.page())).orElse(OptionalInt.empty());
    }

    @Override
    public int pageCount() {
        return pages.size();
    }
}
