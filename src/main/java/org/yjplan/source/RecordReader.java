package org.yjplan.source;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** Reads a YAML file that holds one record, as strictly as a plan is read: every fault is reported where it is. */
public final class RecordReader {
    private RecordReader() {}

    /**
     * Reads a record.
     *
     * @param type the record, whose components say in {@link org.yjplan.model.Key} what belongs there
     * @param source where the file lies: a folder, or resources that come with the program
     * @param file the name of the file
     * @param words what it is, within a sentence: “the theme”
     * @param sink takes the faults
     */
    public static <R extends Record> ReadRecord<R> read(
            Class<R> type, FileSource source, String file, String words, Consumer<Diagnostic> sink) {
        PlanFolder files = new PlanFolder(source);
        SourceMap.Builder locations = new SourceMap.Builder();
        UnreliableLines unreliable = new UnreliableLines();
        RecordBinder<R> binder = new Binders().record(type);
        Optional<R> made = files.yaml(file, sink)
                .flatMap(text -> new YamlReader(text, binder.keySet(), sink, unreliable)
                        .read()
                        .root())
                .flatMap(root -> binder.bind(
                        root,
                        new FieldPath.Root(root.source(), words),
                        new BindContext(files, locations, unreliable.certain(sink))));
        return new ReadRecord<>(made, locations.build(Location.ofFile(files.nameOf(file))), files.files());
    }
}
