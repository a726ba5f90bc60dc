package org.yjplan.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.PlanBuilder;
import org.yjplan.build.RenderedFile;
import org.yjplan.model.Format;

/**
 * The newest snapshot of each plan that is served. Thread-safe; one build runs at a time.
 *
 * <p>A change is picked up once two checks of the folders, a few milliseconds apart, agree, and a file that is empty or
 * gone has had time to come back.
 */
final class PreviewStore {
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(4);
    private static final Duration LONGEST_WAIT = Duration.ofMillis(400);

    private final Map<String, ServedPlan> plans;
    private final BuildOptions options;
    private final Map<ServedPlan, Entry> shown = new HashMap<>();
    private FolderState templates;
    private PlanBuilder builder;

    /** A snapshot and the state of the folders that it was made from. */
    private record Entry(PlanSnapshot snapshot, FolderState from) {}

    PreviewStore(List<Path> folders, BuildOptions options) {
        this.options = options;
        this.plans = named(folders);
        this.templates = FolderState.of(options.templates());
        this.builder = new PlanBuilder(options);
    }

    private static Map<String, ServedPlan> named(List<Path> folders) {
        Map<String, ServedPlan> plans = new LinkedHashMap<>();
        for (Path folder : folders) {
            String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            String free = name;
            for (int i = 2; plans.containsKey(ServedPlan.inPath(free)); i++) {
                free = name + "-" + i;
            }
            ServedPlan plan = new ServedPlan(free, folder);
            plans.put(plan.inPath(), plan);
        }
        return plans;
    }

    /** All plans, in the order given. */
    List<ServedPlan> plans() {
        return List.copyOf(plans.values());
    }

    /** The plan whose name is in a path. */
    Optional<ServedPlan> find(String inPath) {
        return Optional.ofNullable(plans.get(inPath));
    }

    /** How the plans are built. */
    BuildOptions options() {
        return options;
    }

    /** The current snapshot of a plan. */
    synchronized PlanSnapshot snapshot(ServedPlan plan) {
        refresh(plan);
        return shown.get(plan).snapshot();
    }

    /** How many snapshots of a plan there have been; 0 before it is first read. */
    synchronized int number(ServedPlan plan) {
        return shown.containsKey(plan) ? shown.get(plan).snapshot().number() : 0;
    }

    /**
     * Checks whether the files of a plan have changed, and if so, reads it again.
     *
     * @return whether there is a new snapshot
     */
    synchronized boolean refresh(ServedPlan plan) {
        Optional<Entry> before = Optional.ofNullable(shown.get(plan));
        FolderState now = state(plan);
        if (before.isPresent()) {
            if (now.equals(before.get().from())) {
                return false;
            }
            now = settled(plan, before.get().from(), now);
        }
        renewBuilder();
        var preview = builder.preview(plan.folder());
        Instant made = options.clock().instant();
        PlanSnapshot snapshot = before.map(earlier -> earlier.snapshot().next(preview, made))
                .orElseGet(() -> PlanSnapshot.first(preview, made));
        shown.put(plan, new Entry(snapshot, now));
        return true;
    }

    /**
     * Warm-up build: the first builds of a process take ten times as long as later ones, and the first save should be
     * shown as fast as the tenth.
     */
    synchronized void warmUp(ServedPlan plan) {
        builder.preview(plan.folder()).documents().forEach(document -> document.preview(new LocationMarks()));
    }

    /** The files of a document in one format, the same as a build would publish. */
    synchronized List<RenderedFile> render(ShownDocument document, Format format) throws IOException {
        return document.document().render(Set.of(format));
    }

    private FolderState state(ServedPlan plan) {
        List<Path> folders = new ArrayList<>(options.templates());
        folders.add(plan.folder());
        return FolderState.of(folders);
    }

    private FolderState settled(ServedPlan plan, FolderState before, FolderState changed) {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        FolderState last = changed;
        while (System.nanoTime() < deadline) {
            try {
                Thread.sleep(BETWEEN_CHECKS.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return last;
            }
            FolderState next = state(plan);
            if (next.equals(last) && !next.looksHalfSaved(before)) {
                return next;
            }
            last = next;
        }
        return last;
    }

    /** A builder caches the templates that it has read, so changed templates need a new builder. */
    private void renewBuilder() {
        FolderState now = FolderState.of(options.templates());
        if (!now.equals(templates)) {
            templates = now;
            builder = new PlanBuilder(options);
        }
    }
}
