package org.yjplan.source;

import org.yjplan.diagnostic.Location;

/** A node of a YAML file: a scalar, a sequence or a mapping, with the text that it was read from. */
sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping, YamlBroken {
    /** The file. */
    SourceText source();

    /** The offset of its first character. */
    int start();

    /** The offset after its last character. */
    int end();

    /** How many nodes it has, including itself and every repetition by an alias. */
    long size();

    /** What it is, in words for somebody who does not know YAML: “a list”. */
    String kind();

    /** Where it is. */
    default Location location() {
        return source().at(start(), end());
    }
}
