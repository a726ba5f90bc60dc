package org.yjplan.source;

import java.util.Optional;
import org.yjplan.model.Component;

/**
 * Binds a component that is a string: an identifier if the model marks it so, otherwise a line of text. Which of the two
 * it is matters only if the text is not an identifier, and the marks are read only then.
 */
final class NameBinder implements ValueBinder<String> {
    private final Component component;
    private Optional<ValueBinder<String>> strict = Optional.empty();

    NameBinder(Component component) {
        this.component = component;
    }

    @Override
    public String expected() {
        return strict().expected();
    }

    @Override
    public Optional<String> bind(YamlNode node, FieldPath path, BindContext context) {
        if (node instanceof YamlScalar scalar && IdentifierKind.isIdentifier(scalar.value())) {
            context.locations().line(scalar);
            return Optional.of(scalar.value());
        }
        if (node instanceof YamlScalar scalar
                && scalar.value().isEmpty()
                && node.end() > node.start()
                && component.isKey()
                && component.description().mayBeEmpty()) {
            return Optional.of("");
        }
        return strict().bind(node, path, context);
    }

    private ValueBinder<String> strict() {
        if (strict.isEmpty()) {
            boolean marked = component.isIdentifier() || component.refersTo().isPresent();
            strict = Optional.of(marked ? new ScalarBinder<>(ValueKinds.IDENTIFIER) : new TextBinder());
        }
        return strict.get();
    }
}
