package org.yjplan.template;

import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Prose;
import org.yjplan.source.SourceMap;

/**
 * The places that a reader of YAML kept.
 *
 * @param map the reader's own
 */
record SourcePlaces(SourceMap map) implements Places {
    @Override
    public Location of(Record record) {
        return map.of(record);
    }

    @Override
    public Location of(Record record, String component) {
        return map.of(record, component);
    }

    @Override
    public Location element(Record record, String component, int index) {
        return map.element(record, component, index);
    }

    @Override
    public Location entry(Record record, String component, String key) {
        return map.entry(record, component, key);
    }

    @Override
    public TextMap text(Prose prose) {
        return map.text(prose);
    }
}
