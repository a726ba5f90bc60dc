package org.yjplan.source;

import java.util.Optional;
import org.yjplan.model.Prose;

/** Binds prose: a text, or {@code { file: governance.md }}. */
final class ProseBinder implements ValueBinder<Prose> {
    private static final String FILE = "file";

    @Override
    public String expected() {
        return "a text";
    }

    @Override
    public Optional<Prose> bind(YamlNode node, FieldPath path, BindContext context) {
        if (node instanceof YamlMapping mapping && namesFile(mapping)) {
            return fromFile(mapping, path, context);
        }
        if (node instanceof YamlMapping mapping
                && mapping.entries().stream()
                        .anyMatch(entry -> entry.key().value().equals(FILE))) {
            context.wrongKind(node, path, expected(), "to take the text from a file, give the key “file” alone");
            return Optional.empty();
        }
        return Texts.scalar(node, path, context).map(scalar -> {
            Prose prose = new Prose(scalar.value());
            context.locations().text(prose, scalar);
            return prose;
        });
    }

    private static boolean namesFile(YamlMapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().get(0).key().value().equals(FILE);
    }

    private static Optional<Prose> fromFile(YamlMapping mapping, FieldPath path, BindContext context) {
        YamlMapping.Entry entry = mapping.entries().get(0);
        return Texts.scalar(entry.value(), new FieldPath.Keyed(path, entry.key()), context)
                .flatMap(name -> context.folder().prose(name, context.sink()))
                .map(file -> {
                    MarkdownText text = MarkdownText.of(file);
                    Prose prose = new Prose(text.markdown());
                    context.locations().text(prose, text);
                    return prose;
                });
    }
}
