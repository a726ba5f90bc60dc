package org.yjplan.source;

import org.yjplan.diagnostic.Location;

/** A node of a YAML file: a scalar, a sequence or a mapping, with the stretch of text that it was read from. */
sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping, YamlBroken {
    /** The file. */
    SourceText source();

    /** The offset of its first character. */
    int start();

    /** The offset after its last character. */
    int end();

    /** How many nodes there are in it, itself and every repetition by an alias included. */
    long size();

    /** What it is, to somebody who does not know YAML: “a list”. */
    String kind();

    /** Where it stands. */
    default Location location() {
        return source().at(start(), end());
    }
}
