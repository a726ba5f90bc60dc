package org.yjplan.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;

/** What the YAML of a plan says to its readers: every text and number in it, as it is written. */
public final class WrittenTexts {
    /** Keys whose values a reader does not see: ids, how the plan is checked, and what says how something is shown. */
    private static final Set<String> UNSEEN = Set.of(
            "across",
            "again",
            "better",
            "chair",
            "checks",
            "documents",
            "guidance",
            "id",
            "kind",
            "landscape",
            "language",
            "least",
            "method",
            "most",
            "new-page",
            "objective",
            "owners",
            "partner",
            "person",
            "priority",
            "suppress",
            "totals");
    /** What stands for something else, or only says how words are set. */
    private static final Pattern MARKUP = Pattern.compile("\\{\\{.*?\\}\\}|\\]\\(.*?\\)|\\{lang=..\\}");

    private final List<String> texts = new ArrayList<>();

    private WrittenTexts() {}

    /** The texts of all YAML files of a folder. */
    public static List<String> of(Path folder) throws IOException {
        WrittenTexts written = new WrittenTexts();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(file -> written.gather("", read(file)));
        }
        return List.copyOf(written.texts);
    }

    private void gather(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            // Counts are suppressed where they might identify somebody.
            boolean suppressed = map.containsKey("feature")
                    ? !"no".equals(map.get("suppress"))
                    : map.containsKey("rows") && "yes".equals(map.get("suppress"));
            boolean column = key.equals("columns");
            map.forEach((inner, of) -> {
                boolean unseen = UNSEEN.contains(inner)
                        || suppressed && inner.equals("rows")
                        || column && (inner.equals("name") || inner.equals("total"));
                if (!unseen) {
                    gather(String.valueOf(inner), of);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(entry -> gather(key, entry));
        } else {
            texts.add(MARKUP.matcher(String.valueOf(value)).replaceAll(" "));
        }
    }

    /** YAML as texts: what is written, not what YAML might take it for. */
    private static Object read(Path file) {
        class Texts extends SafeConstructor {
            Texts() {
                super(new LoaderOptions());
                for (Tag tag : List.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.NULL)) {
                    yamlConstructors.put(tag, yamlConstructors.get(Tag.STR));
                }
            }
        }
        try {
            return new Yaml(new Texts()).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
