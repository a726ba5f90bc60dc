package org.yjplan.check.rule;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Identifier;
import org.yjplan.model.Key;
import org.yjplan.model.Reference;
import org.yjplan.source.SourceMap;

/** Finds the lines of words in some records. */
final class LineFinder {
    private final SourceMap places;
    private final List<Line> lines = new ArrayList<>();

    private LineFinder(SourceMap places) {
        this.places = places;
    }

    static List<Line> of(List<Record> records, SourceMap places) {
        LineFinder finder = new LineFinder(places);
        for (Record owner : records) {
            for (RecordComponent component : RecordTree.components(owner)) {
                if (component.isAnnotationPresent(Key.class)
                        && !component.isAnnotationPresent(Identifier.class)
                        && !component.isAnnotationPresent(Reference.class)) {
                    finder.gather(owner, component, RecordTree.value(owner, component));
                }
            }
        }
        return List.copyOf(finder.lines);
    }

    private void gather(Record owner, RecordComponent component, Object value) {
        String name = component.getName();
        if (value instanceof String text) {
            add(owner, component, text, (start, end) -> places.text(owner, name).locate(start, end));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(given -> gather(owner, component, given));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof String text) {
                    add(owner, component, text, TextMap.allAt(places.element(owner, name, i)));
                }
            }
        }
    }

    private void add(Record owner, RecordComponent component, String text, TextMap map) {
        lines.add(new Line(component.getName(), owner, text, map));
    }
}
