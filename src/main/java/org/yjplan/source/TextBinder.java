package org.yjplan.source;

import java.util.Optional;

/** Binds a line of text, such as a title. Spaces around it are dropped; line breaks within it become spaces. */
final class TextBinder implements ValueBinder<String> {
    @Override
    public String expected() {
        return "a text";
    }

    @Override
    public Optional<String> bind(YamlNode node, FieldPath path, BindContext context) {
        return Texts.scalar(node, path, context).map(scalar -> {
            context.locations().line(scalar);
            return scalar.value().strip().replace('\n', ' ');
        });
    }
}
