package org.yjplan.template;

import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Prose;
import org.yjplan.source.SourceMap;

/**
 * Where the parts of a plan were written. Records are told apart by identity, not by their values. Every question has an
 * answer: what was not read from a file stands for the plan as a whole.
 */
public interface Places {
    /** The places that a reader of YAML kept. */
    static Places of(SourceMap map) {
        return new SourcePlaces(map);
    }

    /** The place of a record. */
    Location of(Record record);

    /**
     * The place of one component of a record.
     *
     * @param component the name of the component, as in Java
     */
    Location of(Record record, String component);

    /**
     * The place of an entry of a list.
     *
     * @param index its index, from 0
     */
    Location element(Record record, String component, int index);

    /** The place of a value in a map. */
    Location entry(Record record, String component, String key);

    /** The places of the characters of some prose. */
    TextMap text(Prose prose);
}
