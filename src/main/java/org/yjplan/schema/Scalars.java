package org.yjplan.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.yjplan.model.Prose;
import org.yjplan.source.ValueKind;
import org.yjplan.source.ValueKinds;

/** How values that are written as one text look to a schema. */
final class Scalars {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Scalars() {}

    /** The schema of a type, if its values are written as one text. */
    static Optional<ObjectNode> of(Class<?> type) {
        if (type == String.class) {
            return Optional.of(text());
        }
        return type == Prose.class
                ? Optional.of(prose())
                : ValueKinds.of(type).map(kind -> JSON.valueToTree(kind.schema()));
    }

    /** The schema of an id; numbers are ids too. */
    static ObjectNode identifier() {
        return JSON.valueToTree(ValueKinds.IDENTIFIER.schema());
    }

    private static ObjectNode text() {
        return JSON.valueToTree(ValueKind.types("string", "number", "boolean"));
    }

    /** A text, or the name of a file that holds it. */
    private static ObjectNode prose() {
        ObjectNode node = JSON.createObjectNode();
        ObjectNode file = JSON.createObjectNode().put("type", "object");
        file.putObject("properties")
                .putObject("file")
                .put("type", "string")
                .put("description", "A Markdown file in the folder of the plan that holds the words.");
        file.putArray("required").add("file");
        file.put("additionalProperties", false);
        node.putArray("anyOf").add(text()).add(file);
        return node;
    }
}
