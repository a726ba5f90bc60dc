package org.yjplan.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** Combines the files of a plan into one group of keys, as if all were in {@code plan.yaml}. */
final class PlanFiles {
    private static final String PLAN = "plan";
    private static final String EXTENSION = ".yaml";

    private final PlanFolder folder;
    private final List<String> names;
    private final Map<String, Set<String>> keys;
    private final Consumer<Diagnostic> sink;
    private final UnreliableLines unreliable;

    /**
     * @param names the names in the folder
     * @param keys the top-level keys of a plan, each with the keys that a file of its own has
     */
    PlanFiles(
            PlanFolder folder,
            List<String> names,
            Map<String, Set<String>> keys,
            Consumer<Diagnostic> sink,
            UnreliableLines unreliable) {
        this.folder = folder;
        this.names = names;
        this.keys = keys;
        this.sink = sink;
        this.unreliable = unreliable;
    }

    /** The whole plan; empty if there is none. */
    Optional<YamlMapping> compose() {
        names.forEach(this::refuseStray);
        Optional<YamlMapping> main = main();
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Map<String, YamlScalar> given = new HashMap<>();
        main.ifPresent(mapping -> mapping.entries().forEach(entry -> {
            entries.add(entry);
            given.put(entry.key().value(), entry.key());
        }));
        boolean cut = main.isEmpty() || main.get().cut();
        for (String key : keys.keySet()) {
            if (names.contains(key + EXTENSION)) {
                Optional<YamlMapping.Entry> part = part(key, Optional.ofNullable(given.get(key)));
                part.ifPresent(entries::add);
                // What could not be read is not missing.
                cut |= part.isEmpty();
            }
        }
        SourceText source =
                main.map(YamlMapping::source).orElseGet(() -> new SourceText(folder.nameOf(PLAN + EXTENSION), ""));
        return entries.isEmpty() && main.isEmpty()
                ? Optional.empty()
                : Optional.of(new YamlMapping(source, 0, 0, entries, cut, 1));
    }

    private Optional<YamlMapping> main() {
        String file = PLAN + EXTENSION;
        if (!names.contains(file)) {
            Diagnostic fault = SourceFaults.NO_PLAN.at(folder.location(), "this folder has no plan.yaml");
            sink.accept(fault.withHelp(names.stream()
                    .filter(name -> name.equalsIgnoreCase(file) || name.equalsIgnoreCase("plan.yml"))
                    .findFirst()
                    .map(name -> "rename “" + name + "” to plan.yaml")
                    .orElse("make a plan.yaml that starts with “about:”, or name another folder")));
            return Optional.empty();
        }
        return root(file, keys.keySet()).flatMap(node -> {
            if (node instanceof YamlMapping mapping) {
                return Optional.of(mapping);
            }
            Diagnostic fault = SourceFaults.WRONG_KIND
                    .at(firstLine(node), "this file is " + node.kind() + ", but should be a group of keys")
                    .withHelp("start with “about:” and give what belongs to it below, indented by two spaces");
            if (!unreliable.cover(fault)) {
                sink.accept(fault);
            }
            return Optional.empty();
        });
    }

    private Optional<YamlMapping.Entry> part(String key, Optional<YamlScalar> first) {
        String file = key + EXTENSION;
        Optional<YamlNode> node = root(file, keys.get(key));
        if (first.isPresent()) {
            sink.accept(SourceFaults.KEY_IN_TWO_FILES
                    .at(first.get().location(), "“" + key + "” is given here and has a file of its own")
                    .withRelated(Location.ofFile(folder.nameOf(file)), "given here as well")
                    .withHelp("take it out of plan.yaml, or remove " + file));
            return Optional.empty();
        }
        return node.map(value -> unwrapped(key, value))
                .map(value -> new YamlMapping.Entry(
                        new YamlScalar(value.source(), 0, 0, key, YamlScalar.Style.PLAIN), value));
    }

    /** The value of a key that is repeated within the file that is named after it. */
    private YamlNode unwrapped(String key, YamlNode root) {
        boolean twice = root instanceof YamlMapping mapping
                && mapping.entries().size() == 1
                && mapping.entries().get(0).key().value().equals(key)
                && !keys.get(key).contains(key);
        if (!twice) {
            return root;
        }
        YamlMapping.Entry entry = ((YamlMapping) root).entries().get(0);
        sink.accept(SourceFaults.UNKNOWN_KEY
                .at(
                        entry.key().location(),
                        "“" + key + "” is the name of this file already, and is not given again within it")
                .withHelp("remove this line, and two spaces before each of the others"));
        return entry.value();
    }

    private Optional<YamlNode> root(String file, Set<String> outermost) {
        return folder.yaml(file, sink).flatMap(text -> {
            YamlTree tree = new YamlReader(text, outermost, sink, unreliable).read();
            boolean empty = tree.root()
                    .map(node -> node instanceof YamlScalar scalar && scalar.isAbsent())
                    .orElse(true);
            if (empty && !tree.cut()) {
                sink.accept(SourceFaults.EMPTY_FILE
                        .at(Location.ofFile(text.source().file()), "this file is empty")
                        .withHelp("fill it in, or remove it"));
            }
            return empty ? Optional.empty() : tree.root();
        });
    }

    private void refuseStray(String name) {
        boolean yml = name.endsWith(".yml");
        if (!yml && !name.endsWith(EXTENSION) || name.startsWith(".")) {
            return;
        }
        String key = name.substring(0, name.lastIndexOf('.'));
        boolean plan = key.equalsIgnoreCase(PLAN) && !names.contains(PLAN + EXTENSION);
        if (plan || !yml && (keys.containsKey(key) || key.equals(PLAN))) {
            return;
        }
        Diagnostic fault = SourceFaults.STRAY_FILE.at(Location.ofFile(folder.nameOf(name)), "this file is not read");
        sink.accept(fault.withHelp(
                yml && keys.containsKey(key)
                        ? "rename it to " + key + EXTENSION
                        : Suggestion.nearest(key, keys.keySet())
                                .map(near -> "did you mean “" + near + EXTENSION + "”?")
                                .orElse("a file beside plan.yaml is named after one of its keys: "
                                        + String.join(", ", keys.keySet()))));
    }

    private static Location firstLine(YamlNode node) {
        SourceText source = node.source();
        int line = source.lineOf(node.start());
        return source.at(node.start(), Math.max(node.start(), Math.min(node.end(), source.endOf(line))));
    }
}
