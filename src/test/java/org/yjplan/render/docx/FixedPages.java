package org.yjplan.render.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.yjplan.document.Document;
import org.yjplan.document.Ids;
import org.yjplan.layout.PageIndex;

/** Page numbers for tests: the n-th heading or table is on page n + 1. */
final class FixedPages implements PageIndex {
    private final Map<String, Integer> pages = new HashMap<>();

    FixedPages(Document document) {
        for (String id : Ids.of(document.blocks())) {
            pages.putIfAbsent(id, pages.size() + 2);
        }
    }

    @Override
    public OptionalInt pageOf(String id) {
        Integer page = pages.get(id);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }

    @Override
    public int pageCount() {
        return pages.size() + 1;
    }
}
