package org.yjplan.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Plan;

/**
 * Reads the folder of a plan: {@code plan.yaml}, and for any of its top-level keys K a file {@code K.yaml} beside it.
 *
 * <pre>{@code
 * List<Diagnostic> findings = new ArrayList<>();
 * ReadPlan read = new PlanReader().read(Path.of("plans/leicestershire-2013-14"), findings::add);
 * }</pre>
 *
 * <p>Every fault of every file is reported in one run, in no particular order. No input makes it throw. A reader can read
 * many plans, one after another; it is not safe for use by several threads at once.
 */
public final class PlanReader {
    /** How large a file of a plan may be, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String PLAN = "plan.yaml";

    private final Binders binders = new Binders();

    /**
     * Reads a plan from a folder on disk.
     *
     * @param folder the folder; locations name its files as {@code folder/file}
     * @param sink takes the faults that are found
     * @return the plan, as far as it could be read
     */
    public ReadPlan read(Path folder, Consumer<Diagnostic> sink) {
        return read(FileSource.folder(folder), sink);
    }

    /**
     * Reads a plan.
     *
     * @param files the files of the plan
     * @param sink takes the faults that are found
     * @return the plan, as far as it could be read
     */
    public ReadPlan read(FileSource files, Consumer<Diagnostic> sink) {
        PlanFolder folder = new PlanFolder(files);
        SourceMap.Builder locations = new SourceMap.Builder();
        Location planPlace = Location.ofFile(folder.nameOf(PLAN));
        Optional<Plan> plan = Optional.empty();
        if (!folder.exists()) {
            sink.accept(SourceFaults.NO_FOLDER
                    .at(folder.location(), "there is no such folder")
                    .withHelp("give the name of a folder with a plan.yaml in it"));
        } else {
            plan = bind(folder, locations, sink);
        }
        return new ReadPlan(plan, locations.build(planPlace), folder.files());
    }

    private Optional<Plan> bind(PlanFolder folder, SourceMap.Builder locations, Consumer<Diagnostic> sink) {
        List<String> names;
        try {
            names = folder.names();
        } catch (IOException e) {
            sink.accept(SourceFaults.UNREADABLE.at(folder.location(), "this folder cannot be read"));
            return Optional.empty();
        }
        RecordBinder<Plan> binder = binders.record(Plan.class);
        UnreliableLines unreliable = new UnreliableLines();
        return new PlanFiles(folder, names, keys(binder), sink, unreliable)
                .compose()
                .flatMap(tree -> binder.bind(
                        tree,
                        new FieldPath.Root(tree.source()),
                        new BindContext(folder, locations, unreliable.certain(sink))));
    }

    /** The top-level keys of a plan, in order, each with the keys that its file has. */
    private static Map<String, Set<String>> keys(RecordBinder<Plan> binder) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        for (Slot slot : binder.slots()) {
            keys.put(slot.key(), slot.binder() instanceof RecordBinder<?> part ? part.keySet() : Set.of());
        }
        return keys;
    }
}
