package org.yjplan.source;

import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;

/** Reads the YAML of a file. */
final class YamlReader {
    private YamlReader() {}

    static YamlTree read(DecodedText text, Consumer<Diagnostic> sink) {
        return new YamlComposer(text.source(), text.readable(), 0, sink).compose();
    }
}
