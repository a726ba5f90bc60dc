package org.yjplan.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.diagnostic.SourceLines;

/** The files that a plan was read from, for showing their lines. Immutable. */
public final class ReadFiles implements SourceLines {
    private final Map<String, SourceText> texts;

    ReadFiles(Map<String, SourceText> texts) {
        this.texts = new LinkedHashMap<>(texts);
    }

    /** The names of the files, as locations give them, in the order in which they were read. */
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public Optional<String> line(String file, int line) {
        return Optional.ofNullable(texts.get(file)).flatMap(text -> text.line(line));
    }
}
