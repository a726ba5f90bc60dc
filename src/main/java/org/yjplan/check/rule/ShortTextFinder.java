package org.yjplan.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Component;
import org.yjplan.model.RecordType;
import org.yjplan.source.SourceMap;

/** Finds the lines of words in some records. */
final class ShortTextFinder {
    private final SourceMap locations;
    private final List<ShortText> lines = new ArrayList<>();

    private ShortTextFinder(SourceMap locations) {
        this.locations = locations;
    }

    static List<ShortText> of(List<Record> records, SourceMap locations) {
        ShortTextFinder finder = new ShortTextFinder(locations);
        for (Record owner : records) {
            for (Component component : RecordType.of(owner).components()) {
                if (component.isKey()
                        && !component.isIdentifier()
                        && component.refersTo().isEmpty()) {
                    finder.gather(owner, component.name(), component.of(owner));
                }
            }
        }
        return List.copyOf(finder.lines);
    }

    private void gather(Record owner, String name, Object value) {
        if (value instanceof String text) {
            add(owner, name, text, (start, end) -> locations.text(owner, name).locate(start, end));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(given -> gather(owner, name, given));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof String text) {
                    add(owner, name, text, TextMap.allAt(locations.element(owner, name, i)));
                }
            }
        }
    }

    private void add(Record owner, String component, String text, TextMap map) {
        lines.add(new ShortText(component, owner, text, map));
    }
}
