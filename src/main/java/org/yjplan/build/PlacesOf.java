package org.yjplan.build;

import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Prose;
import org.yjplan.source.SourceMap;
import org.yjplan.template.Places;

/** What templates ask of the places of a plan, answered by its source. */
record PlacesOf(SourceMap source) implements Places {
    @Override
    public Location of(Record owner) {
        return source.of(owner);
    }

    @Override
    public Location of(Record owner, String component) {
        return source.of(owner, component);
    }

    @Override
    public Location element(Record owner, String component, int index) {
        return source.element(owner, component, index);
    }

    @Override
    public Location entry(Record owner, String component, String key) {
        return source.entry(owner, component, key);
    }

    @Override
    public TextMap text(Prose prose) {
        return source.text(prose);
    }
}
