package org.yjplan.template;

import org.yjplan.diagnostic.Location;
import org.yjplan.source.SourceMap;

/** What a value of the plan was read from. */
sealed interface ValuePlace {
    /** Where that stands. */
    Location in(SourceMap locations);

    /**
     * A component of a record.
     *
     * @param component its name, as in Java
     */
    record Component(Record record, String component) implements ValuePlace {
        @Override
        public Location in(SourceMap locations) {
            return locations.of(record, component);
        }

        ValuePlace element(int index) {
            return new Element(record, component, index);
        }

        ValuePlace entry(String key) {
            return new Entry(record, component, key);
        }
    }

    /**
     * An entry of a list.
     *
     * @param index its index, from 0
     */
    record Element(Record record, String component, int index) implements ValuePlace {
        @Override
        public Location in(SourceMap locations) {
            return locations.element(record, component, index);
        }
    }

    /**
     * A value in a map.
     *
     * @param key its key
     */
    record Entry(Record record, String component, String key) implements ValuePlace {
        @Override
        public Location in(SourceMap locations) {
            return locations.entry(record, component, key);
        }
    }
}
