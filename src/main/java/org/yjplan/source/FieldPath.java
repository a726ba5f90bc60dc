package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.English;
import org.yjplan.diagnostic.Location;

/**
 * A place in the plan as its author would name it: “impact” of the 3rd risk. It is put into words only when there is
 * something to report.
 */
sealed interface FieldPath {
    /**
     * The whole plan, or the whole of another file.
     *
     * @param words what it is
     */
    record Root(SourceText file, String words) implements FieldPath {
        /** The whole plan. */
        Root(SourceText file) {
            this(file, "the plan");
        }

        @Override
        public Optional<Entry> entry() {
            return Optional.empty();
        }

        @Override
        public Location head() {
            return Location.ofFile(file.file());
        }
    }

    /** The value of a key. */
    record Keyed(FieldPath parent, YamlScalar key) implements FieldPath {
        @Override
        public String words() {
            String name = "“" + FaultWords.excerpt(key.value()) + "”";
            return parent instanceof Root ? name : name + (parent instanceof Entry ? " of " : " in ") + parent.words();
        }

        @Override
        public Optional<Entry> entry() {
            return parent.entry();
        }

        @Override
        public Location head() {
            return key.location();
        }
    }

    /**
     * An entry of a list.
     *
     * @param noun what the entries are called, such as “risk”
     * @param named whether the entries are records, so that the name alone is enough
     * @param index its place in the list, from 0
     */
    record Entry(FieldPath parent, String noun, boolean named, int index, YamlNode node) implements FieldPath {
        @Override
        public String words() {
            String name = id().map(id -> "the " + noun + " “" + FaultWords.excerpt(id) + "”")
                    .orElseGet(() -> "the " + English.ordinal(index + 1) + " " + noun);
            Optional<Entry> around = parent.entry();
            if (!named) {
                return name + " in " + parent.words();
            }
            return around.map(entry -> name + " of " + entry.words()).orElse(name);
        }

        @Override
        public Optional<Entry> entry() {
            return Optional.of(this);
        }

        @Override
        public Location head() {
            if (node instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
                return mapping.entries().get(0).key().location();
            }
            return node.location();
        }

        private Optional<String> id() {
            if (named && node instanceof YamlMapping mapping) {
                for (YamlMapping.Entry entry : mapping.entries()) {
                    if (entry.key().value().equals("id")
                            && entry.value() instanceof YamlScalar id
                            && !id.value().isBlank()) {
                        return Optional.of(id.value());
                    }
                }
            }
            return Optional.empty();
        }
    }

    /** What it is called, within a sentence. */
    String words();

    /** The entry of a list that it is or belongs to. */
    Optional<Entry> entry();

    /** Where to point when something is missing within it. */
    Location head();
}
