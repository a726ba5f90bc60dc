package org.yjplan.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Binds lists. Entries that cannot be bound are left out.
 *
 * @param <T> the type of an entry
 */
final class ListBinder<T> implements ValueBinder<BoundList<T>> {
    private final ValueBinder<T> entries;
    private final String noun;

    /** @param noun what an entry is called */
    ListBinder(ValueBinder<T> entries, String noun) {
        this.entries = entries;
        this.noun = noun;
    }

    @Override
    public String expected() {
        return "a list";
    }

    @Override
    public Optional<BoundList<T>> bind(YamlNode node, FieldPath path, BindContext context) {
        if (node instanceof YamlScalar scalar && scalar.value().isBlank()) {
            context.empty(node, path, "give the entries, each on a line after a dash, or leave the key out");
            return Optional.empty();
        }
        if (!(node instanceof YamlSequence sequence)) {
            context.wrongKind(node, path, expected(), help(node));
            return Optional.empty();
        }
        List<T> values = new ArrayList<>();
        List<YamlNode> nodes = new ArrayList<>();
        boolean records = entries instanceof RecordBinder;
        for (int i = 0; i < sequence.items().size(); i++) {
            YamlNode item = sequence.items().get(i);
            FieldPath entry = new FieldPath.Entry(path, noun, records, i, item);
            entries.bind(item, entry, context).ifPresent(value -> {
                values.add(value);
                nodes.add(item);
            });
        }
        return Optional.of(new BoundList<>(values, nodes));
    }

    private String help(YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.value().startsWith("-")) {
            return "put a space after each dash";
        }
        boolean line = node instanceof YamlScalar scalar
                && !(entries instanceof RecordBinder)
                && scalar.value().length() <= 60
                && scalar.source().lineOf(scalar.start()) == scalar.source().lineOf(scalar.end());
        if (node instanceof YamlMapping && entries instanceof RecordBinder) {
            return "put a dash and a space before the first key of each " + noun;
        }
        return line
                ? "write it in brackets, with commas between the entries: ["
                        + FaultWords.excerpt(((YamlScalar) node).value()) + "]"
                : "put each " + noun + " on a line of its own, after a dash and a space";
    }
}
