package org.yjplan.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.model.Component;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordType;
import org.yjplan.schema.PlanSchema;

/** Writes a plan as the files of a folder: plan.yaml, one for each register, and the schemas that an editor reads. */
final class PlanWriter {
    /** What is short, and what says which plan it is, stays in plan.yaml. */
    private static final Set<String> IN_PLAN =
            Set.of("about", "documents", "theme", "checks", "history", "partners", "board", "signoffs");

    /**
     * Within the folder of the plan, so that an editor finds them wherever the folder is moved to, without a network and
     * whichever folder was opened in it.
     */
    private static final String SCHEMAS = ".yjplan/";

    private PlanWriter() {}

    /** The files of a plan, by their names. */
    static Map<String, String> files(Plan plan) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan.yaml", plan(plan));
        for (Component part : RecordType.of(plan).components()) {
            if (!inPlan(part)) {
                RecordWriter.given(plan, part).ifPresent(value -> files.put(part.key() + ".yaml", part(part, value)));
            }
        }
        PlanSchema schema = new PlanSchema();
        files.put(SCHEMAS + "plan.schema.json", schema.plan());
        for (String key : schema.keys()) {
            files.put(SCHEMAS + key + ".schema.json", schema.part(key).orElseThrow());
        }
        return files;
    }

    private static String plan(Plan plan) {
        RecordWriter writer = new RecordWriter();
        writer.lines(head("plan"), "");
        writer.lines(
                List.of(
                        "# What this plan is. The rest of it stands in the files beside this one.",
                        "#",
                        "# Lines that start with # are notes for you, and are in no document. A key that is not used stands",
                        "# behind a # without a space, as in #marking: take that # away to use it."),
                "");
        for (Component part : RecordType.of(plan).components()) {
            if (inPlan(part)) {
                writer.lines(List.of(""), "");
                RecordWriter.given(plan, part)
                        .ifPresentOrElse(
                                given -> writer.component(plan, part, "", "", true),
                                () -> writer.lines(KeyNotes.unused(part, Set.of()), ""));
            }
        }
        writer.lines(others(plan), "");
        return writer.text();
    }

    /** What a plan may hold besides. */
    private static List<String> others(Plan plan) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "# What else a plan may hold. Each of these has a file of its own, called after it: voices.yaml, and in its",
                "# first line the same as above, with its own name."));
        for (Component part : RecordType.of(plan).components()) {
            if (!inPlan(part) && RecordWriter.given(plan, part).isEmpty()) {
                lines.add("");
                lines.addAll(KeyNotes.unused(part));
            }
        }
        return lines;
    }

    private static String part(Component part, Object value) {
        RecordWriter writer = new RecordWriter();
        writer.lines(head(part.key()), "");
        writer.lines(KeyNotes.meaning(part), "");
        writer.root(value);
        return writer.text();
    }

    private static List<String> head(String name) {
        return List.of("# yaml-language-server: $schema=" + SCHEMAS + name + ".schema.json");
    }

    private static boolean inPlan(Component part) {
        return IN_PLAN.contains(part.name());
    }
}
