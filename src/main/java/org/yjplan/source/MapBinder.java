package org.yjplan.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Binds groups of keys that the author chooses, such as amounts by kind. Entries that cannot be bound are left out.
 *
 * @param <T> the type of a value
 */
final class MapBinder<T> implements ValueBinder<BoundMap<T>> {
    private final ValueKind<String> keys;
    private final ValueBinder<T> values;

    MapBinder(ValueKind<String> keys, ValueBinder<T> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public String expected() {
        return "a group of keys";
    }

    @Override
    public Optional<BoundMap<T>> bind(YamlNode node, FieldPath path, BindContext context) {
        if (node instanceof YamlScalar scalar && scalar.value().isBlank()) {
            context.empty(node, path, "give the keys and values below it, or leave it out");
            return Optional.empty();
        }
        if (!(node instanceof YamlMapping mapping)) {
            context.wrongKind(node, path, expected(), "write each on a line: key, colon, space, value");
            return Optional.empty();
        }
        Map<String, T> bound = new LinkedHashMap<>();
        Map<String, YamlMapping.Entry> entries = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            FieldPath keyed = new FieldPath.Keyed(path, entry.key());
            boolean known = isKey(entry.key(), path, context);
            values.bind(entry.value(), keyed, context).filter(value -> known).ifPresent(value -> {
                bound.put(entry.key().value(), value);
                entries.put(entry.key().value(), entry);
            });
        }
        return Optional.of(new BoundMap<>(bound, entries));
    }

    private boolean isKey(YamlScalar key, FieldPath path, BindContext context) {
        ParseResult<String> reading = keys.read(key.value());
        if (reading instanceof ParseResult.Unread<String> unread) {
            String message =
                    "a key of " + path.words() + " is “" + FaultWords.excerpt(key.value()) + "”, " + unread.fault();
            context.report(unread.help()
                    .map(help -> unread.type().at(key.location(), message).withHelp(help))
                    .orElseGet(() -> unread.type().at(key.location(), message)));
            return false;
        }
        return true;
    }
}
