package org.yjplan.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yjplan.diagnostic.Fix;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Prose;

/**
 * Tells where the values of a plan came from. Records are found by identity, not equality: two equal risks have
 * two locations.
 *
 * <pre>{@code
 * Location place = places.of(risk, "impact");        // the value of the key
 * Location second = places.element(risk, "owners", 1); // an entry of a list
 * Location words = places.text(objective.text().get()).locate(120, 128);
 * }</pre>
 *
 * <p>Every question has an answer: what is not given is located at its record, and a record that was not read from
 * the plan at the plan as a whole. Component names are those of the record ({@code setBy}). Immutable and safe
 * for use by several threads.
 */
public final class SourceMap {
    private final Location plan;
    private final Map<Record, RecordPlaces> records;
    private final Map<Prose, Supplier<TextMap>> prose;
    private final List<MappedValue> texts;

    private SourceMap(Location plan, Builder builder) {
        this.plan = plan;
        this.records = new IdentityHashMap<>(builder.records);
        this.prose = new IdentityHashMap<>(builder.prose);
        this.texts = List.copyOf(builder.texts);
    }

    /** Where a record starts: its key, or its first key where it is an entry of a list. */
    public Location of(Record owner) {
        return Optional.ofNullable(records.get(owner)).map(RecordPlaces::head).orElse(plan);
    }

    /** Where the value of a component is, or its record if it is not given. */
    public Location of(Record owner, String component) {
        return component(owner, component)
                .map(location -> location.value().location())
                .orElseGet(() -> of(owner));
    }

    /** Where the key of a component is, or its record if it is not given. */
    public Location key(Record owner, String component) {
        return component(owner, component)
                .map(location -> location.key().location())
                .orElseGet(() -> of(owner));
    }

    /**
     * Where an entry of a list is.
     *
     * @param index its index in the list of the record, from 0
     */
    public Location element(Record owner, String component, int index) {
        return component(owner, component)
                .filter(location -> index >= 0 && index < location.elements().size())
                .map(location -> location.elements().get(index).location())
                .orElseGet(() -> of(owner, component));
    }

    /** Where the value of a key chosen by the author is, such as an amount in a map of amounts. */
    public Location entry(Record owner, String component, String key) {
        return mapEntry(owner, component, key)
                .map(entry -> entry.value().location())
                .orElseGet(() -> of(owner, component));
    }

    /** Where such a key itself is. */
    public Location entryKey(Record owner, String component, String key) {
        return mapEntry(owner, component, key)
                .map(entry -> entry.key().location())
                .orElseGet(() -> of(owner, component));
    }

    /**
     * The repair that adds a key to a record, on a line below its others; empty if the keys are between braces.
     *
     * @param line the key and its value, as in {@code total: £183,534}
     */
    public Optional<Fix> addition(Record owner, String line) {
        return Optional.ofNullable(records.get(owner)).flatMap(locations -> locations.addition(line));
    }

    /** Where the characters of a piece of prose are. */
    public TextMap text(Prose words) {
        return Optional.ofNullable(prose.get(words)).map(Supplier::get).orElseGet(() -> TextMap.allAt(plan));
    }

    /** Where the characters of a line of text are, such as a title. */
    public TextMap text(Record owner, String component) {
        return component(owner, component)
                .map(RecordPlaces.Component::value)
                .filter(YamlScalar.class::isInstance)
                .map(scalar -> line((YamlScalar) scalar))
                .orElseGet(() -> TextMap.allAt(of(owner, component)));
    }

    /**
     * The first place where a text occurs in the values of the plan, such as a character that no font has. Keys and
     * comments are not searched.
     */
    public Optional<Location> find(String wanted) {
        for (MappedValue value : texts) {
            int at = value.text().indexOf(wanted);
            if (at >= 0) {
                return Optional.of(value.map().get().locate(at, at + wanted.length()));
            }
        }
        return Optional.empty();
    }

    private Optional<RecordPlaces.Component> component(Record owner, String name) {
        return Optional.ofNullable(records.get(owner)).flatMap(locations -> locations.component(name));
    }

    private Optional<YamlMapping.Entry> mapEntry(Record owner, String component, String key) {
        return component(owner, component)
                .flatMap(location -> Optional.ofNullable(location.entries().get(key)));
    }

    private static TextMap line(YamlScalar scalar) {
        String value = scalar.value();
        return ScalarOffsets.shifted(
                ScalarOffsets.of(scalar), value.length() - value.stripLeading().length());
    }

    /** A text and how to make its map. */
    private record MappedValue(String text, Supplier<TextMap> map) {}

    /** Collects locations while a plan is bound. */
    static final class Builder {
        private final Map<Record, RecordPlaces> records = new IdentityHashMap<>();
        private final Map<Prose, Supplier<TextMap>> prose = new IdentityHashMap<>();
        private final List<MappedValue> texts = new ArrayList<>();

        void owner(Record owner, RecordPlaces locations) {
            records.put(owner, locations);
        }

        void text(Prose words, YamlScalar scalar) {
            Supplier<TextMap> map = () -> ScalarOffsets.of(scalar);
            prose.put(words, map);
            texts.add(new MappedValue(scalar.value(), map));
        }

        void text(Prose words, MarkdownText file) {
            prose.put(words, () -> file);
            texts.add(new MappedValue(file.markdown(), () -> file));
        }

        void line(YamlScalar scalar) {
            texts.add(new MappedValue(scalar.value(), () -> ScalarOffsets.of(scalar)));
        }

        SourceMap build(Location plan) {
            return new SourceMap(plan, this);
        }
    }
}
