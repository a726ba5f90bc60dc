package org.yjplan.source;

import java.util.Optional;

/**
 * Binds values that are written as one text.
 *
 * @param <T> the type of the value
 */
final class ScalarBinder<T> implements ValueBinder<T> {
    private final ValueKind<T> kind;

    ScalarBinder(ValueKind<T> kind) {
        this.kind = kind;
    }

    @Override
    public String expected() {
        return kind.noun();
    }

    @Override
    public Optional<T> bind(YamlNode node, FieldPath path, BindContext context) {
        if (!(node instanceof YamlScalar scalar)) {
            context.wrongKind(node, path, expected(), "write the value after the key, on the same line");
            return Optional.empty();
        }
        String text = scalar.value().strip();
        if (text.isEmpty()) {
            context.empty(
                    node,
                    path,
                    kind.hasZero()
                            ? "write 0 if there is none; leave it out if it is not known"
                            : "write " + kind.noun() + ", or leave it out");
            return Optional.empty();
        }
        ParseResult<T> reading = kind.read(text);
        if (reading instanceof ParseResult.Unread<T> unread) {
            Optional<String> meant =
                    DigitGrouping.of(text).filter(regrouped -> kind.read(regrouped) instanceof ParseResult.Read<T>);
            context.unread(scalar, path, unread, meant);
            return Optional.empty();
        }
        return Optional.of(((ParseResult.Read<T>) reading).value());
    }
}
