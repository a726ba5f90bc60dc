package org.yjplan.build;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.design.Texts;
import org.yjplan.source.SourceMap;
import org.yjplan.theme.RunningLine;
import org.yjplan.theme.RunningText;
import org.yjplan.theme.RunningText.Field;

/** Makes the header or the footer of a theme, and reports every field that there is not. */
final class RunningLineBuilder {
    private static final List<String> FIELDS =
            Arrays.stream(Field.values()).map(Field::key).toList();

    private final SourceMap locations;
    private final Consumer<Diagnostic> sink;

    RunningLineBuilder(SourceMap locations, Consumer<Diagnostic> sink) {
        this.locations = locations;
        this.sink = sink;
    }

    /**
     * A line.
     *
     * @param given what the design says of it, if anything
     * @param otherwise the line where it says nothing
     */
    RunningLine line(Optional<Texts> given, RunningLine otherwise) {
        return given.map(line -> new RunningLine(
                        text(line, "left", line.left(), otherwise.left()),
                        text(line, "centre", line.centre(), otherwise.centre()),
                        text(line, "right", line.right(), otherwise.right())))
                .orElse(otherwise);
    }

    private RunningText text(Texts line, String component, Optional<String> pattern, RunningText otherwise) {
        return pattern.map(text -> RunningText.of(text, new Reporter(() -> locations.text(line, component))))
                .orElse(otherwise);
    }

    private final class Reporter implements RunningText.Faults {
        private final Supplier<TextMap> map;

        private Reporter(Supplier<TextMap> map) {
            this.map = map;
        }

        @Override
        public void unknown(String name, int start, int end) {
            sink.accept(BuildFaults.RUNNING_FIELD
                    .at(map.get().locate(start, end), "there is no field “%s” for header and footer".formatted(name))
                    .withHelp(NearestName.advice(name, FIELDS)));
        }

        @Override
        public void unpaired(int start, int end) {
            sink.accept(BuildFaults.RUNNING_FIELD
                    .at(map.get().locate(start, end), "these braces enclose no field")
                    .withHelp("write the name of a field between two pairs of braces, as in {{ page }}"));
        }
    }
}
