package org.yjplan.source;

import java.util.Optional;

/** Binds a line of words, such as a title. Blanks around it are dropped; ends of lines within it become blanks. */
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
